import { expect, test } from 'vitest'
import { questionOf } from './gridQuestion.ts'

test('an order and filters of a grid are the question that was meant, limits inclusive', () => {
  expect(questionOf([], null)).toEqual({ filters: [] })
  expect(
    questionOf([{ colId: 'paid_on', sort: 'desc' }], {
      state: { filterType: 'text', type: 'contains', filter: 'pag' },
      amount_balboas: { filterType: 'number', type: 'lessThanOrEqual', filter: 12.5, filterTo: null },
      age: { filterType: 'number', type: 'inRange', filter: 0, filterTo: 17 },
      late_days: { filterType: 'number', type: 'greaterThanOrEqual', filter: 30, filterTo: 99 },
      months_paid: { filterType: 'number', type: 'equals', filter: 2 },
      paid_on: {
        filterType: 'date',
        type: 'inRange',
        dateFrom: '2017-01-01 00:00:00',
        dateTo: '2017-03-31 00:00:00',
      },
      start_on: { filterType: 'date', type: 'equals', dateFrom: '2017-01-01 00:00:00', dateTo: null },
    }),
  ).toEqual({
    order: { column: 'paid_on', descending: true },
    filters: [
      { column: 'state', words: 'pag' },
      { column: 'amount_balboas', to: '12.5' },
      { column: 'age', from: '0', to: '17' },
      { column: 'late_days', from: '30' },
      { column: 'months_paid', from: '2', to: '2' },
      { column: 'paid_on', from: '2017-01-01', to: '2017-03-31' },
      { column: 'start_on', from: '2017-01-01', to: '2017-01-01' },
    ],
  })
})
