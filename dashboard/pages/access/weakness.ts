import type { TFunction } from 'i18next'
import { ApiProblem } from '../../api/client.ts'

const REASONS = { 'too short': 'too_short', 'too long': 'too_long', guessable: 'guessable' } as const

const isReason = (text: string | undefined): text is keyof typeof REASONS =>
  text !== undefined && Object.hasOwn(REASONS, text)

/** What is wrong with a password that was refused; undefined for every other refusal. */
export function weaknessOf(error: Error | null, t: TFunction<'access'>): string | undefined {
  if (!(error instanceof ApiProblem) || error.code !== 'password_weak') return undefined
  return t(`link.${isReason(error.detail) ? REASONS[error.detail] : 'guessable'}`)
}
