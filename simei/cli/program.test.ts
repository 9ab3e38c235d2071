import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { buildProgram } from './program.ts'

/** What `--help` prints of a command. */
function helpOf(command: Command): string {
  let text = ''
  command.configureOutput({
    writeOut: part => {
      text += part
    },
  })
  command.outputHelp()
  return text
}

interface Verb {
  readonly path: string
  readonly command: Command
}

const verbs = (command: Command, path: string): Verb[] =>
  command.commands.length === 0
    ? [{ path, command }]
    : command.commands.flatMap(child => verbs(child, `${path} ${child.name()}`))

const VERBS = verbs(buildProgram(), 'simei')
/** They serve until they are stopped and print no result. */
const SERVERS = ['simei start', 'simei serve', 'simei worker', 'simei migrate']

describe('the command line', () => {
  it('has the verbs that other programs rely on', () => {
    expect(VERBS.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'simei start',
        'simei demo generate',
        'simei ingest run',
        'simei ingest status',
        'simei contract list',
        'simei contract show',
        'simei contract template',
        'simei models build',
        'simei models check',
        'simei indicators values',
        'simei publication list',
        'simei alerts evaluate',
        'simei doctor',
      ]),
    )
  })

  it.each(VERBS)('$path explains itself in Spanish and English, with an example', ({ path, command }) => {
    const help = helpOf(command)
    expect(help).toContain('Usage: ')
    expect(command.description()).toContain(' / ')
    expect(help).toMatch(/Ejemplos? \/ Examples?:/)
    expect(help).toContain(path === 'simei start' ? 'npm start' : path)
  })

  it.each(VERBS.filter(({ path }) => !SERVERS.includes(path)))('$path speaks to machines', ({ command }) => {
    expect(helpOf(command)).toContain('--json')
  })

  it('refuses a file that does not exist before it touches an engine', async () => {
    const words = ['node', 'simei', 'ingest', 'run', '--contract', 'pagos', '--file', '/nowhere/pagos.csv']
    await expect(buildProgram().parseAsync(words)).rejects.toMatchObject({
      code: 'bad_request',
      detail: expect.stringContaining('/nowhere/pagos.csv'),
    })
  })
})
