import { Select } from '@mantine/core'
import type { IndicatorMetadata } from '#domain/indicators.ts'
import type { Language } from '#domain/text.ts'

/** Chooses which indicator a panel shows. */
export function IndicatorSelect(props: {
  label: string
  indicators: readonly IndicatorMetadata[]
  value: string
  language: Language
  onChange: (code: string) => void
}) {
  return (
    <Select
      label={props.label}
      data={props.indicators.map(({ code, name }) => ({ value: code, label: name[props.language] }))}
      value={props.value}
      onChange={code => code && props.onChange(code)}
      searchable
      allowDeselect={false}
      className="picker"
    />
  )
}
