import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { nodesOf, type RuleNode } from '#domain/rules/expression.ts'
import { flattened } from '#domain/rules/flatten.ts'
import { readRule } from '#domain/rules/validate.ts'
import { ruleInWords } from '#domain/rules/words.ts'
import type { Language } from '#domain/text.ts'
import type { RuleVersion } from '../../api/types.ts'

const startsLarge = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface PartProps {
  readonly node: RuleNode
  readonly language: Language
  readonly t: TFunction
}

/** How a node that holds others holds them, and which; a condition alone holds none. */
function held(node: RuleNode, t: TFunction): readonly [how: string, parts: readonly RuleNode[]] | undefined {
  if ('all' in node) return [t('rules.all'), node.all]
  if ('any' in node) return [t('rules.any'), node.any]
  return 'not' in node && [...nodesOf(node.not)].length > 1 ? [t('rules.not'), [node.not]] : undefined
}

function Parts({ parts, language, t }: Omit<PartProps, 'node'> & { readonly parts: readonly RuleNode[] }) {
  return (
    <ul>
      {parts.map(part => (
        <li key={JSON.stringify(part)}>
          <Part node={part} language={language} t={t} />
        </li>
      ))}
    </ul>
  )
}

/** A condition alone is a sentence; one that holds others names how, and lists them. */
function Part({ node, language, t }: PartProps) {
  const [how, parts] = held(node, t) ?? []
  if (how === undefined || parts === undefined) return <>{startsLarge(ruleInWords(node, language))}</>
  return (
    <>
      {startsLarge(how)}:
      <Parts parts={parts} language={language} t={t} />
    </>
  )
}

/** What a version asks for, as lists of sentences. What this page cannot read stands as the server says it. */
export function ConditionTree({ version, language }: { version: RuleVersion; language: Language }) {
  const { t } = useTranslation()
  if (version.condition === null) return <p className="rule-condition">{t('rules.nothing_asked')}</p>
  const read = readRule(version.condition)
  const node = 'rule' in read ? flattened(read.rule) : undefined
  const [how, parts] = (node && held(node, t)) ?? [undefined, node ? [node] : []]
  return (
    <div className="rule-condition">
      <p>
        {t('rules.protected_when')}
        {how && ` ${how}`}:
      </p>
      {node ? <Parts parts={parts} language={language} t={t} /> : <p>{version.words?.[language]}</p>}
    </div>
  )
}
