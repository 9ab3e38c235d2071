import { describe, expect, inject, it } from 'vitest'
import { misprints, PUBLISHED_FIGURES } from '#test/golden/published-figures.ts'
import { ask, parameters, values } from './values.ts'

const product = inject('product')

interface Reconciliation {
  readonly figures: readonly {
    figure_id: string
    status: string
    basis: string
    measure: string
    difference: string | null
  }[]
  readonly findings: readonly { kind: string; subject: string; detail: { es: string } }[]
}

describe('the published figures', () => {
  it('are reproduced, each of them', async () => {
    const wrong = await Promise.all(
      PUBLISHED_FIGURES.map(async answer =>
        misprints(answer, (await values(product, answer.query.indicator, parameters(answer.query))).rows),
      ),
    )
    expect(wrong.flat()).toEqual([])
  })

  it('stand beside their computed twins; the missing one is found by comparing', async () => {
    const answer = await ask(product, '/reconciliation')
    const { figures, findings } = (await answer.json()) as Reconciliation
    expect(figures.length).toBeGreaterThan(150)
    expect(figures.filter(figure => figure.status === 'no_data')).toEqual([])
    expect(
      figures
        .filter(({ status }) => status === 'different')
        .map(({ figure_id, difference }) => [figure_id, Number(difference)]),
    ).toEqual([
      ['A3-08', -1],
      ['A3-no_elegible', -1],
      ['A3-total', -1],
      ['A4-pmt', -1],
    ])
    const contradicted = findings
      .filter(({ kind }) => kind === 'printed_total_contradicted')
      .map(({ subject }) => subject)
    expect(contradicted).toEqual(expect.arrayContaining(['A3-08', 'A3-no_elegible', 'A3-total']))
    expect(
      findings.some(({ detail }) => detail.es.includes('206,008') && detail.es.includes('206,170')),
    ).toBe(true)
    const shares = figures.filter(({ measure }) => measure === 'porcentaje')
    expect(shares.map(({ basis }) => basis)).toEqual(expect.arrayContaining(['dinero', 'evaluaciones']))
  })
})
