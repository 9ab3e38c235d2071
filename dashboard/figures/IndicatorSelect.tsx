import type { IndicatorMetadata } from '#domain/indicators.ts'
import type { Language } from '#domain/text.ts'
import { Choice } from './Choice.tsx'

/** Chooses which indicator a panel shows. */
export function IndicatorSelect(props: {
  label: string
  indicators: readonly IndicatorMetadata[]
  value: string
  language: Language
  onChange: (code: string) => void
}) {
  return (
    <Choice
      label={props.label}
      data={props.indicators.map(({ code, name }) => ({ value: code, label: name[props.language] }))}
      value={props.value}
      onChange={props.onChange}
    />
  )
}
