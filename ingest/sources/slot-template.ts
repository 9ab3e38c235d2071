/** `{slot:yyyy-MM-dd}`, `{slot-1d:yyyyMMdd}`: the day, or hour, for which a run stands, or some days before it. */
const SLOT = /\{slot(?:-(\d{1,3})d)?:([^{}]*)\}/g
const FIELD = /yyyy|MM|dd|HH/g
const DAY_MS = 86_400_000

interface Expanded {
  readonly text: string
  /** The one day, `YYYY-MM-DD`, that the template names by year, month and day; null if it names none, or several. */
  readonly day: string | null
}

/** Year, month, day and hour of an instant on the clocks of a time zone. */
function fieldsOf(instant: Date, timeZone: string): Readonly<Record<string, string>> {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find(part => part.type === type)?.value ?? ''
  return { yyyy: of('year'), MM: of('month'), dd: of('day'), HH: of('hour') }
}

/** The fields, some calendar days earlier: by the calendar, for a day is not always 24 hours long. */
function earlier(fields: Readonly<Record<string, string>>, days: number): Readonly<Record<string, string>> {
  const noon = Date.parse(`${fields.yyyy}-${fields.MM}-${fields.dd}T12:00:00Z`)
  const [yyyy = '', MM = '', dd = ''] = new Date(noon - days * DAY_MS).toISOString().slice(0, 10).split('-')
  return { ...fields, yyyy, MM, dd }
}

/** What is wrong with the slots of a template; null if nothing is. */
export function slotProblem(template: string): string | null {
  for (const [whole, , format = ''] of template.matchAll(SLOT))
    if (!/yyyy|MM|dd|HH/.test(format) || /[A-Za-z]/.test(format.replaceAll(FIELD, ''))) return whole
  return /\{slot/.exec(template.replaceAll(SLOT, '')) === null ? null : '{slot'
}

/** Fills the slots of a template. What a slot becomes holds digits and the template's own signs. */
export function expandSlots(template: string, slotAt: Date, timeZone: string): Expanded {
  const fields = fieldsOf(slotAt, timeZone)
  const days = new Set<string>()
  const text = template.replaceAll(SLOT, (_slot, back: string | undefined, format: string) => {
    const then = back === undefined ? fields : earlier(fields, Number(back))
    if (['yyyy', 'MM', 'dd'].every(field => format.includes(field)))
      days.add(`${then.yyyy}-${then.MM}-${then.dd}`)
    return format.replaceAll(FIELD, field => then[field] ?? '')
  })
  const [day = null] = days
  return { text, day: days.size === 1 ? day : null }
}
