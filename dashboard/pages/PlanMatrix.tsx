import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/text.ts'
import type { PlanNode } from '../api/types.ts'
import { PlanMark } from './PlanMark.tsx'
import { amountText, percentText } from './planColumns.ts'

/** The rows in sight: those whose every holder is open. */
function inSight(nodes: readonly PlanNode[], open: ReadonlySet<string>): readonly PlanNode[] {
  const shown = new Set<string>()
  return nodes.filter(node => {
    const seen =
      node.depth === 0 || (node.parent_id !== null && shown.has(node.parent_id) && open.has(node.parent_id))
    if (seen) shown.add(node.plan_id)
    return seen
  })
}

/** The results matrix: one row per node, each a heading that opens and closes what it contains. */
export function PlanMatrix({ nodes, language }: { nodes: readonly PlanNode[]; language: Language }) {
  const { t } = useTranslation()
  const holders = useMemo(() => new Set(nodes.flatMap(node => node.parent_id ?? [])), [nodes])
  const downToResults = useMemo(
    () => new Set(nodes.filter(({ kind }) => kind === 'pilar' || kind === 'linea').map(node => node.plan_id)),
    [nodes],
  )
  const [open, setOpen] = useState<ReadonlySet<string>>(downToResults)
  const turn = (id: string) =>
    setOpen(known => new Set(known.has(id) ? [...known].filter(one => one !== id) : [...known, id]))
  const label = t('panel.table_of', { title: t('plan.matrix') })
  return (
    <>
      <p className="plan-tools">
        <button type="button" className="button" onClick={() => setOpen(holders)}>
          {t('plan.open_all')}
        </button>
        <button type="button" className="button" onClick={() => setOpen(downToResults)}>
          {t('plan.close_all')}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={label}>
        <table className="twin plan">
          <caption className="visually-hidden">{t('plan.matrix')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('plan.node')}</th>
              <th scope="col">{t('plan.state')}</th>
              {(['progress', 'expected', 'target', 'physical', 'financial'] as const).map(key => (
                <th key={key} scope="col" className="number">
                  {t(`plan.${key}`)}
                </th>
              ))}
              <th scope="col">{t('plan.verification')}</th>
            </tr>
          </thead>
          <tbody>
            {inSight(nodes, open).map(node => (
              <tr key={node.plan_id} className={`plan-${node.kind}`}>
                <th scope="row">
                  <NodeName
                    node={node}
                    {...(holders.has(node.plan_id) ? { open: open.has(node.plan_id) } : {})}
                    turn={turn}
                  />
                </th>
                <td>
                  <PlanMark state={node.state} />
                </td>
                <td className="number">{amountText(node.progress, node.unit, language)}</td>
                <td className="number">{amountText(node.expected, node.unit, language)}</td>
                <td className="number">{amountText(node.target, node.unit, language)}</td>
                <td className="number">{percentText(node.physical_percent, language)}</td>
                <td className="number">{percentText(node.financial_percent, language)}</td>
                <td>{node.verification}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

interface NodeNameProps {
  readonly node: PlanNode
  /** Absent: it contains nothing. */
  readonly open?: boolean
  readonly turn: (id: string) => void
}

function NodeName({ node, open, turn }: NodeNameProps) {
  const { t } = useTranslation()
  const name = `${t(`plan.kinds.${node.kind}`)} ${node.plan_id}`
  return (
    <div className="plan-name" style={{ paddingInlineStart: `${node.depth * 14}px` }}>
      {open === undefined ? (
        <span className="plan-leaf" />
      ) : (
        <button
          type="button"
          className="plan-turn"
          aria-expanded={open}
          aria-label={t(open ? 'plan.close' : 'plan.open', { name })}
          onClick={() => turn(node.plan_id)}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d={open ? 'M1 3.5h10L6 10Z' : 'M3.5 1v10L10 6Z'} fill="currentColor" />
          </svg>
        </button>
      )}
      <span>
        <span className="plan-kind">{name}</span> {node.title}
      </span>
    </div>
  )
}
