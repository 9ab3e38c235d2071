import fc from 'fast-check'
import { RULE_SOURCES } from '#domain/rules/dictionary.ts'
import { COMPARISONS, type RuleInForce, type RuleNode, type RuleScalar } from '#domain/rules/expression.ts'
import { RULE_SUBJECTS, STAGE_IDS } from '#domain/rules/vocabulary.ts'

/** Texts that try to be something else than a value. */
export const HOSTILE = [
  "'; drop table int_protection_subjects; --",
  "\\'",
  '{p1:String}',
  '`',
  '\\N',
  "') or (1 = 1",
  'ñandú\n\t',
  '%',
  '/*',
]
const OPEN: Readonly<Record<string, readonly string[]>> = {
  corregimiento: ['040101', '080101'],
  service_code: ['capacitacion', 'control_salud', 'otro'],
  institution: ['INADEH', 'MINSA'],
  to_institution: ['INADEH', 'MINSA', 'MEDUCA'],
  result: ['concluido', 'en_curso', 'no_asistio'],
}

const scalars = (source: string, name: string): fc.Arbitrary<RuleScalar> => {
  const column = RULE_SOURCES[source]?.columns[name]
  switch (column?.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: 0, max: 95 })
    case 'decimal':
      return fc.constantFrom('0', '150.00', '240.5', '360', '77.25')
    default:
      return fc.constantFrom(...(column?.values ?? [...(OPEN[name] ?? []), ...HOSTILE]))
  }
}

const leafOf = (source: string): fc.Arbitrary<RuleNode> => {
  const columns = Object.entries(RULE_SOURCES[source]?.columns ?? {})
  return fc.constantFrom(...columns).chain(([name, { type }]) => {
    const column = `${source}.${name}`
    const value = scalars(source, name)
    const ordered = type === 'integer' || type === 'decimal'
    return fc.oneof(
      fc.record({
        column: fc.constant(column),
        is: fc.constantFrom(...(ordered ? COMPARISONS : COMPARISONS.slice(0, 2))),
        value,
      }),
      fc.record({ column: fc.constant(column), in: fc.array(value, { minLength: 1, maxLength: 4 }) }),
      fc.record({ column: fc.constant(column), known: fc.boolean() }),
    )
  })
}

const treeOf = (leaf: fc.Arbitrary<RuleNode>, depth: number): fc.Arbitrary<RuleNode> =>
  fc.letrec<{ node: RuleNode }>(tie => ({
    node: fc.oneof(
      { maxDepth: depth, depthSize: 'small' },
      leaf,
      fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('node') }),
    ),
  })).node

/** Trees over the columns of one source. */
export const randomWhere = (source: string): fc.Arbitrary<RuleNode> => treeOf(leafOf(source), 3)

const exists: fc.Arbitrary<RuleNode> = fc
  .constantFrom(...Object.keys(RULE_SOURCES).filter(name => RULE_SOURCES[name]?.nature !== 'subject'))
  .chain(source => {
    const days = fc.constantFrom(1, 30, 91, 365)
    const bare = Object.keys(RULE_SOURCES[source]?.columns ?? {}).length === 0
    return fc.record(
      {
        exists: fc.constant(source),
        within_days: days,
        ...(bare ? {} : { where: randomWhere(source) }),
      },
      { requiredKeys: RULE_SOURCES[source]?.nature === 'event' ? ['exists', 'within_days'] : ['exists'] },
    )
  })

/** Whole rules: anything that `readRule` lets in. */
export const randomRule: fc.Arbitrary<RuleNode> = treeOf(
  fc.oneof(leafOf('personas'), leafOf('hogares'), exists),
  3,
)

/** Rules of some subjects for every stage, from one day; those of every other stage are replaced, or end, on a later one. */
export const randomRules = (since: string, later: string): fc.Arbitrary<readonly RuleInForce[]> =>
  fc
    .array(fc.tuple(fc.constantFrom(...RULE_SUBJECTS), randomRule, fc.option(randomRule)), {
      minLength: 1,
      maxLength: 3,
    })
    .map(drawn =>
      drawn.flatMap(([subject, condition, other]) =>
        STAGE_IDS.flatMap((stage, index) => [
          { rule_id: `${index}`, subject, stage, condition, effective_from: since },
          ...(index % 2 === 0
            ? [{ rule_id: `${index}b`, subject, stage, condition: other, effective_from: later }]
            : []),
        ]),
      ),
    )
