import type { TFunction } from 'i18next'
import type { Language } from '#domain/text.ts'
import type { Source } from '../../api/types.ts'

const clock = (hour: string, minute: string) => `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
const NUMBER = /^\d{1,2}$/
/** A Sunday, from which the days of the week are counted as cron does. */
const SUNDAY = Date.UTC(2023, 0, 1)
const DAY = 86_400_000

const weekday = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(SUNDAY + (Number(day) % 7) * DAY),
  )

/** A schedule in the words of people; what has no short words is shown as cron knows it. */
export function scheduleWords(schedule: Source['schedule'], t: TFunction, language: Language): string {
  if (schedule === null) return t('loads.by_hand')
  const [minute = '', hour = '', day = '', month = '', weekdays = ''] = schedule.cron.trim().split(/\s+/)
  const each = /^\*\/(\d{1,2})$/.exec(minute)?.[1]
  const rest = [day, month, weekdays].every(field => field === '*')
  if (each !== undefined && hour === '*' && rest) return t('loads.every_minutes', { minutes: each })
  if (!NUMBER.test(minute)) return schedule.cron
  if (hour === '*' && rest) return t('loads.hourly', { minute })
  if (!NUMBER.test(hour) || month !== '*') return schedule.cron
  const time = clock(hour, minute)
  if (rest) return t('loads.daily', { time })
  if (day === '*' && NUMBER.test(weekdays))
    return t('loads.weekly', { day: weekday(weekdays, language), time })
  return NUMBER.test(day) && weekdays === '*' ? t('loads.monthly', { day, time }) : schedule.cron
}
