import type { Command } from 'commander'
import type { Scope } from '#domain/scope.ts'

/** A role somewhere, as a person types it. */
export interface ScopeOptions {
  readonly role: string
  readonly programmes: string
  readonly territories: string
}

const codes = (text: string): '*' | readonly string[] =>
  text.trim() === '*'
    ? '*'
    : text
        .split(',')
        .map(code => code.trim())
        .filter(code => code !== '')

export const scopeOptions = (command: Command): Command =>
  command
    .requiredOption('--role <role>', 'rol / role')
    .option('--programmes <codes>', 'programas separados por comas / programmes, comma separated', '*')
    .option('--territories <codes>', 'códigos INEC separados por comas / INEC codes, comma separated', '*')

export const scopeOf = ({ programmes, territories }: ScopeOptions): Scope => ({
  programmes: codes(programmes),
  territories: codes(territories),
})

/** An instant or a day (its first instant in Panama), as a person types it; what is no date is found invalid by whoever takes it. */
export const instant = (text: string): Date =>
  new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00-05:00` : text)
