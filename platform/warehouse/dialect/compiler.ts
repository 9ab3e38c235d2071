import {
  DefaultQueryCompiler,
  type JoinNode,
  type OperationNode,
  type PrimitiveValueListNode,
  type ValueListNode,
  ValueNode,
} from 'kysely'
import { parseChType } from '../type-parser.ts'
import { bindInChunks } from './chunk.ts'
import { TypedList, TypedParameter, typeOf } from './parameter.ts'
import { strictnessOf, withoutStrictness } from './strictness.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '`': '\\`',
  '\0': '\\0',
  '\n': '\\n',
  '\r': '\\r',
}
const escaped = (text: string): string => text.replace(/[\\'`\0\n\r]/g, found => ESCAPES[found] ?? found)

const isPlainValue = (node: OperationNode): node is ValueNode =>
  ValueNode.is(node) &&
  node.immediate !== true &&
  node.value !== null &&
  node.value !== undefined &&
  !(node.value instanceof TypedParameter)

const arrayOf = (placeholders: readonly string[]): string =>
  placeholders.length === 1 ? placeholders.join() : `arrayConcat(${placeholders.join(', ')})`

/** `in` with a constant array takes time with the square of its length past 130,000 elements; with a subquery it does not. */
const listOf = (placeholders: readonly string[]): string =>
  placeholders.length === 1 ? placeholders.join() : `(select arrayJoin(${arrayOf(placeholders)}))`

/** Kysely's tree to ClickHouse SQL: every value becomes a placeholder `{p1:Type}` that the server fills in. */
export class WarehouseQueryCompiler extends DefaultQueryCompiler {
  protected override getLeftIdentifierWrapper(): string {
    return '`'
  }

  protected override getRightIdentifierWrapper(): string {
    return '`'
  }

  protected override sanitizeIdentifier(identifier: string): string {
    return escaped(identifier)
  }

  protected override sanitizeStringLiteral(value: string): string {
    return escaped(value)
  }

  protected override appendValue(value: unknown): void {
    if (value === null || value === undefined) {
      this.append('null')
      return
    }
    const typed = value instanceof TypedParameter ? value : new TypedParameter(value, typeOf(value))
    const placeholders = bindInChunks(typed.value, parseChType(typed.type)).map(chunk => {
      this.addParameter(chunk)
      return `{p${this.numParameters}:${typed.type}}`
    })
    this.append(typed instanceof TypedList ? listOf(placeholders) : arrayOf(placeholders))
  }

  /** `in (a, b, c)` is bound as one array, so that a list of 100,000 ids is one parameter. A row of an INSERT stays a list. */
  protected override visitPrimitiveValueList(node: PrimitiveValueListNode): void {
    if (this.parentNode?.kind === 'ValuesNode' || node.values.includes(null))
      super.visitPrimitiveValueList(node)
    else this.appendValue(new TypedList(node.values, typeOf(node.values)))
  }

  protected override visitValueList(node: ValueListNode): void {
    if (this.parentNode?.kind === 'BinaryOperationNode' && node.values.every(isPlainValue)) {
      const values = node.values.map(item => (item as ValueNode).value)
      this.appendValue(new TypedList(values, typeOf(values)))
    } else super.visitValueList(node)
  }

  /** `… left join … on asof and …` becomes `asof left join … on …`; see strictness.ts. */
  protected override visitJoin(node: JoinNode): void {
    const strictness = strictnessOf(node)
    if (strictness === undefined) {
      super.visitJoin(node)
      return
    }
    this.append(`${strictness} `)
    super.visitJoin(withoutStrictness(node))
  }
}
