import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { figureText } from '#charts/index.ts'
import type { Dimension } from '#domain/dimensions.ts'
import { formatFigure } from '#domain/i18n/index.ts'
import { parsePeriod, periodLabel } from '#domain/periods.ts'
import * as queries from '../../api/queries.ts'
import { Choice } from '../../figures/Choice.tsx'
import { Panel } from '../../figures/Panel.tsx'
import { SourceLine } from '../../figures/SourceLine.tsx'
import { monthChoices, readPeriod } from '../../shell/periods.ts'
import type { Board } from '../../shell/useBoard.ts'
import { drill } from './MapPanel.tsx'
import { shareOf } from './ModalityPanel.tsx'
import { Multiple } from './Multiple.tsx'
import { matrixColumns, matrixLines, multiplesOf } from './recertification.ts'

/** The months of the ministry's own recertification table (Coordinación de Monitoreo y Evaluación, 4 December 2017). */
const DEFAULT_SPAN = '2016-01-01..2017-08-31'
const ASSESSMENTS = 'B07'

const lastDay = (month: string): string => parsePeriod(month.replace('-', '')).endOn

function SpanPicker({ board, span }: { board: Board; span: string }) {
  const { t } = useTranslation()
  const { language } = board.options
  const months = useMemo(() => monthChoices(board.asOf, language), [board.asOf, language])
  const from = span.slice(0, 7)
  const to = span.slice(12, 19)
  const choose = (first: string, last: string) => {
    const [start, end] = first <= last ? [first, last] : [last, first]
    board.change({ span: `${start}-01..${lastDay(end)}` })
  }
  return (
    <>
      <Choice
        data={months}
        label={t('recertification.from')}
        value={from}
        onChange={month => choose(month, to)}
      />
      <Choice
        data={months}
        label={t('recertification.to')}
        value={to}
        onChange={month => choose(from, month)}
      />
    </>
  )
}

/** Who keeps the right to a programme when assessed again, by place and programme, over a span of months. */
export function RecertificationPanel({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { options } = board
  const { language } = options
  const span =
    readPeriod(board.search.span)?.kind === 'span' ? (board.search.span ?? DEFAULT_SPAN) : DEFAULT_SPAN
  const { level, within } = drill(board)
  const dimension: Dimension = `territory:${level}`
  const request = {
    indicator: ASSESSMENTS,
    period: span,
    territory: within,
    kind: 'recertificacion',
    publication: board.publication,
    tree: board.tree,
  }
  const answers = useQueries({
    queries: [
      queries.values({ ...request, by: [dimension, 'programme', 'result'] }),
      queries.values({ ...request, by: [dimension, 'result'] }),
      queries.values({ ...request, by: ['programme', 'result'] }),
      queries.values({ ...request, by: ['result'] }),
      queries.values(request),
    ],
  })
  const [cells, places, programmes, results, total] = answers.map(answer => answer.data)
  const known = cells && places && programmes && results && total
  const lines = known && matrixLines(cells.rows, places.rows, programmes.rows, results.rows)
  const multiples = useMemo(() => places && cells && multiplesOf(places, cells), [places, cells])
  const all = total?.rows[0]
  const part = (id: string) => results?.rows.find(row => row.result === id)
  const eligible = part('elegible')
  const not = part('no_elegible')
  const share = shareOf(not?.value, all?.value)
  const summary =
    all &&
    eligible &&
    not &&
    (all.value === null || share === null
      ? t('recertification.none', { period: periodLabel(parsePeriod(span), language) })
      : t('recertification.summary', {
          period: periodLabel(parsePeriod(span), language),
          all: figureText(all, 'assessments', language),
          eligible: figureText(eligible, 'assessments', language),
          not: figureText(not, 'assessments', language),
          share: formatFigure(share, 'percent', language),
        }))
  const failed = answers.find(answer => answer.error)
  return (
    <Panel
      wide
      title={t(`recertification.title_${level}`)}
      summary={summary}
      columns={matrixColumns(board, t, {
        ...{ indicator: ASSESSMENTS, period: span, territory: within, kind: 'recertificacion' },
      })}
      rows={lines}
      keyOf={line => line.territory}
      isTotal={line => line.territory === ''}
      fileName={`recertificacion-${span.replace('..', '-a-')}-${within}`}
      error={failed?.error ?? null}
      retry={() => void Promise.all(answers.map(answer => answer.refetch()))}
      height={380}
      controls={<SpanPicker board={board} span={span} />}
      footer={<SourceLine values={total} options={options} />}
    >
      {multiples && multiples.length > 0 && (
        <>
          <ul className="legend">
            <li>
              <span className="swatch" style={{ background: 'var(--accent)' }} />
              {t('recertification.eligible')}
            </li>
            <li>
              <span className="swatch" style={{ background: 'var(--accentSoft)' }} />
              {t('recertification.not_eligible')}
            </li>
            <li>{t('recertification.own_scale')}</li>
          </ul>
          <div className="multiples">
            {multiples.map(one => (
              <Multiple key={one.programme} multiple={one} options={options} />
            ))}
          </div>
        </>
      )}
    </Panel>
  )
}
