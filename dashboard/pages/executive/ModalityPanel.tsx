import { useQueries } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { barsOption, figureText, memberLabel, periodAsObject } from '#charts/index.ts'
import { MODALITIES, PROGRAMMES } from '#domain/dimensions.ts'
import { formatDecimal, formatFigure } from '#domain/i18n/index.ts'
import type { IndicatorValues, ValueRow } from '#domain/indicators.ts'
import type { Cell } from '../../access/CellLink.tsx'
import * as queries from '../../api/queries.ts'
import { Chart } from '../../figures/Chart.tsx'
import type { Column } from '../../figures/csv.ts'
import { Panel } from '../../figures/Panel.tsx'
import { SourceLine } from '../../figures/SourceLine.tsx'
import type { Board } from '../../shell/useBoard.ts'

const HEIGHT = 150
const PEOPLE = 'B02'
const MONEY = 'B03'

/** A share in percent with one decimal, as text; null when either side has no figure. */
export function shareOf(part: string | null | undefined, whole: string | null | undefined): string | null {
  if (part == null || whole == null || Number(whole) === 0) return null
  return String((100 * Number(part)) / Number(whole))
}

interface Line {
  readonly modality: string
  readonly programmes: readonly (ValueRow | undefined)[]
  readonly people: ValueRow | undefined
  readonly money: ValueRow | undefined
}

const TOTAL = 'total'

function lines(
  people: IndicatorValues,
  money: IndicatorValues,
  cells: IndicatorValues,
  totals: Line,
): readonly Line[] {
  const ids = [...new Set([...MODALITIES.map(one => one.id), ...people.rows.map(row => row.modality ?? '')])]
  return [
    ...ids.map(modality => ({
      modality,
      programmes: PROGRAMMES.map(programme =>
        cells.rows.find(row => row.modality === modality && row.programme === programme.id),
      ),
      people: people.rows.find(row => row.modality === modality),
      money: money.rows.find(row => row.modality === modality),
    })),
    totals,
  ]
}

function columns(board: Board, t: TFunction, totals: Line): readonly Column<Line>[] {
  const { language } = board.options
  const share = (row: ValueRow | undefined, whole: ValueRow | undefined) => shareOf(row?.value, whole?.value)
  const percent = (text: string | null) => (text === null ? '' : formatFigure(text, 'percent', language))
  const figure = (row: ValueRow | undefined, unit: 'enrolments' | 'balboas') =>
    row ? figureText(row, unit, language) : t('status.no_data')
  const cell = (indicator: string, line: Line, row: ValueRow | undefined, programme?: string): Cell => ({
    ...{ indicator, period: board.period.id, territory: board.territory.code, value: row?.value ?? null },
    ...(line.modality === TOTAL ? {} : { modality: line.modality }),
    ...(programme === undefined ? {} : { programme }),
  })
  return [
    {
      key: 'modality',
      heading: t('dimension.modality'),
      text: line =>
        line.modality === TOTAL ? t('table.total') : memberLabel('modality', line.modality, language),
      raw: line => line.modality,
    },
    ...PROGRAMMES.map((programme, index) => ({
      key: programme.id,
      heading: programme.label[language],
      text: (line: Line) => figure(line.programmes[index], 'enrolments'),
      raw: (line: Line) => line.programmes[index]?.value ?? null,
      cell: (line: Line) => cell(PEOPLE, line, line.programmes[index], programme.id),
      numeric: true,
    })),
    {
      key: 'people',
      heading: t('modality.people'),
      text: line => figure(line.people, 'enrolments'),
      raw: line => line.people?.value ?? null,
      cell: line => cell(PEOPLE, line, line.people),
      numeric: true,
    },
    {
      key: 'people_share',
      heading: t('modality.people_share'),
      text: line => percent(share(line.people, totals.people)),
      raw: line => share(line.people, totals.people),
      numeric: true,
    },
    {
      key: 'money',
      heading: t('modality.money'),
      text: line => figure(line.money, 'balboas'),
      raw: line => line.money?.value ?? null,
      cell: line => cell(MONEY, line, line.money),
      numeric: true,
    },
    {
      key: 'money_share',
      heading: t('modality.money_share'),
      text: line => percent(share(line.money, totals.money)),
      raw: line => share(line.money, totals.money),
      numeric: true,
    },
  ]
}

function Half({
  values,
  total,
  heading,
  board,
}: {
  values: IndicatorValues
  total: ValueRow | undefined
  heading: string
  board: Board
}) {
  const { language } = board.options
  const option = useMemo(
    () =>
      barsOption(values, {
        ...board.options,
        dimension: 'modality',
        note: row => {
          const share = shareOf(row.value, total?.value)
          return share === null ? '' : `${formatDecimal(share, language, 1, 1)} %`
        },
      }),
    [values, total, board.options, language],
  )
  const said = values.rows
    .map(
      row =>
        `${memberLabel('modality', row.modality ?? '', language)}: ${figureText(row, values.indicator.unit, language)}`,
    )
    .join('; ')
  return (
    <figure className="half">
      <figcaption>{heading}</figcaption>
      <Chart label={`${heading}. ${said}`} option={option} height={HEIGHT} />
    </figure>
  )
}

/** How the money reaches people: enrolments and balboas by modality, each with its own share, never mixed. */
export function ModalityPanel({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { options } = board
  const request = {
    period: board.period.id,
    territory: board.territory.code,
    publication: board.publication,
    tree: board.tree,
  }
  const answers = useQueries({
    queries: [
      queries.values({ ...request, indicator: PEOPLE, by: ['modality'] }),
      queries.values({ ...request, indicator: MONEY, by: ['modality'] }),
      queries.values({ ...request, indicator: PEOPLE, by: ['modality', 'programme'] }),
      queries.values({ ...request, indicator: PEOPLE, by: ['programme'] }),
      queries.values({ ...request, indicator: PEOPLE }),
      queries.values({ ...request, indicator: MONEY }),
    ],
  })
  const [people, money, cells, programmes, allPeople, allMoney] = answers.map(answer => answer.data)
  const totals: Line = {
    modality: TOTAL,
    programmes: PROGRAMMES.map(programme => programmes?.rows.find(row => row.programme === programme.id)),
    people: allPeople?.rows[0],
    money: allMoney?.rows[0],
  }
  const rows = people && money && cells ? lines(people, money, cells, totals) : undefined
  const hard = rows?.find(line => line.modality === 'dificil_acceso')
  const percent = (text: string | null) =>
    text === null ? t('status.no_data') : formatFigure(text, 'percent', options.language)
  const summary =
    hard &&
    totals.people &&
    totals.money &&
    t('modality.summary', {
      period: periodAsObject(board.period.id, options.language),
      people: figureText(totals.people, 'enrolments', options.language),
      money: figureText(totals.money, 'balboas', options.language),
      people_share: percent(shareOf(hard.people?.value, totals.people.value)),
      money_share: percent(shareOf(hard.money?.value, totals.money.value)),
    })
  const failed = answers.find(answer => answer.error)
  return (
    <Panel
      title={t('modality.title')}
      summary={summary}
      columns={columns(board, t, totals)}
      rows={rows}
      keyOf={line => line.modality}
      isTotal={line => line.modality === TOTAL}
      fileName={`pagos-por-modalidad-${board.period.id}-${board.territory.code}`}
      error={failed?.error ?? null}
      retry={() => void Promise.all(answers.map(answer => answer.refetch()))}
      height={HEIGHT * 2}
      footer={<SourceLine values={money} options={options} />}
    >
      {people && money && (
        <div className="halves">
          <Half values={people} total={totals.people} heading={t('modality.people_head')} board={board} />
          <Half values={money} total={totals.money} heading={t('modality.money_head')} board={board} />
        </div>
      )}
    </Panel>
  )
}
