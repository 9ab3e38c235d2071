import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { MODELS } from '../all.ts'
import { fill } from './compile.ts'
import { fingerprints, inBuildOrder } from './graph.ts'
import { defineModel, from, type Model } from './model.ts'
import { offline } from './offline.ts'

const source = defineModel({
  name: 'stg_a',
  grain: 'a',
  columns: { id: 'UInt32' },
  contracts: ['pagos'],
  query: sql`select 1 as id`,
})
const reading = (formula: string): Model =>
  defineModel({
    name: 'fct_b',
    grain: 'b',
    columns: { id: 'UInt32' },
    reads: [source],
    query: sql`select ${sql.raw(formula)} as id from ${from(source)}`,
  })

describe('the graph of models', () => {
  it('builds upstream first, each model once', () => {
    const order = inBuildOrder([reading('id'), source]).map(model => model.name)
    expect(order).toEqual(['stg_a', 'fct_b'])
  })

  it('names in reads every model that a query reads', () => {
    for (const model of MODELS) {
      const names = model.query.compile().sql.match(/\b(?:stg|int|dim|fct)_[a-z_]+/g)
      expect(model.reads.map(read => read.name)).toEqual(expect.arrayContaining([...new Set(names)]))
    }
  })

  it('has checks that read nothing but their model and what it reads itself', () => {
    for (const model of MODELS) {
      const known = new Set([
        ...[model, ...model.reads].map(({ name }) => name),
        ...model.contracts.map(contract => `raw.${contract}`),
      ])
      for (const check of model.checks) {
        const asked = 'broken' in check ? check.broken : check.failing(from(model))
        const { sql: text } = asked.compile(offline())
        const read = text.replaceAll('`', '').match(/\b(?:(?:stg|int|dim|fct|rollup)_|raw\.)[a-z_]+/g) ?? []
        expect(
          read.filter(name => !known.has(name)),
          `${model.name} ${check.name}`,
        ).toEqual([])
      }
    }
  })

  it('says so where it reads when the last file of all is, whichever contract brought it', () => {
    for (const model of MODELS) {
      const asks =
        /max\(snapshot_on\)[^()]* from `input_batches`\)|max\(snapshot_on\)\).* from `input_batches`\)/.test(
          fill(model),
        )
      const says = model.inputs.some(input => input.startsWith('last_file_'))
      expect([model.name, says]).toEqual([model.name, asks])
    }
  })

  it('gives a new fingerprint for another formula or another batch, and passes it downstream', () => {
    const of = (formula: string, batches: string) => fingerprints([reading(formula)], () => batches)
    const before = of('id', '1')
    expect(of('id', '1')).toEqual(before)
    expect(of('id + 1', '1').get('stg_a')).toBe(before.get('stg_a'))
    expect(of('id + 1', '1').get('fct_b')).not.toBe(before.get('fct_b'))
    expect(of('id', '1,2').get('fct_b')).not.toBe(before.get('fct_b'))
  })
})
