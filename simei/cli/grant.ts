import { type Command, Option } from 'commander'
import {
  accountByLogin,
  approveGrant,
  type Grant,
  type GrantState,
  giveGrant,
  grantList,
  revokeGrant,
} from '#access/index.ts'
import { actBy, askProof, asOption } from './as-account.ts'
import { type OutputOptions, print, say } from './output.ts'
import { instant, type ScopeOptions, scopeOf, scopeOptions } from './scope-options.ts'
import { withStore } from './store-session.ts'

interface AsOptions extends OutputOptions {
  readonly as?: string
}

interface AddOptions extends AsOptions, ScopeOptions {
  readonly login: string
  readonly from?: string
  readonly until?: string
  readonly reason: string
}

interface ListOptions extends OutputOptions {
  readonly login?: string
  readonly state?: GrantState
}

const STATES: readonly GrantState[] = ['waiting', 'in_force', 'future', 'expired', 'revoked']
const JSON_OPTION = ['--json', 'salida para máquinas / output for machines'] as const

const row = ({
  grant_id,
  login,
  role,
  programmes,
  territories,
  state,
  valid_until,
  given_by,
  approved_by,
}: Grant) => ({
  grant_id,
  login,
  role,
  programmes: programmes.join(','),
  territories: territories.join(','),
  state,
  valid_until,
  given_by,
  approved_by,
})

/** Grants: a role for programmes and territories during a time. */
export function grantCommands(program: Command): void {
  const grant = program.command('grant').description('Permisos de las cuentas / Grants of accounts')

  const add = grant
    .command('add')
    .description(
      'Da un rol; el que muestra personas espera la aprobación de otra / Gives a role; one that shows persons waits for approval by another',
    )
    .requiredOption('--login <login>', 'a quién / to whom')
    .requiredOption('--reason <text>', 'por qué, sin datos personales / why, without personal data')
    .option('--from <date>', 'desde, 2026-11-22 / from')
    .option('--until <date>', 'hasta, sin incluirlo / until, itself excluded')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      '\nEjemplos / Examples:\n  simei grant add --login ana --role leadership --reason "Memo 12"\n  simei grant add --login eva --role territorial_officer --territories 09,04 --until 2027-01-01 --reason "Memo 13" --as luz',
    )
  scopeOptions(add).action(async ({ login, role, from, until, reason, as, ...options }: AddOptions) => {
    const proof = await askProof(as)
    const grantId = await withStore(async (store, config) =>
      giveGrant(
        store,
        {
          accountId: (await accountByLogin(store, login)).account_id,
          role,
          scope: scopeOf({ role, ...options }),
          ...(from === undefined ? {} : { from: instant(from) }),
          ...(until === undefined ? {} : { until: instant(until) }),
          reason,
        },
        await actBy(store, config, proof),
      ),
    )
    print({ grant_id: grantId }, [{ grant_id: grantId }], options)
    say('Vea si espera aprobación: simei grant list. / See whether it waits for approval.')
  })

  grant
    .command('list')
    .description('Los permisos y su estado / The grants and their state')
    .option('--login <login>', 'de una cuenta / of one account')
    .addOption(new Option('--state <state>', 'en un estado / in one state').choices(STATES))
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei grant list --state waiting')
    .action(async ({ login, state, ...options }: ListOptions) => {
      const grants = await withStore(store => grantList(store, new Date(), { login, state }))
      print({ grants }, grants.map(row), options)
    })

  for (const [verb, act, description, example] of [
    [
      'approve',
      approveGrant,
      'Aprueba un permiso que dio otra persona / Approves a grant that somebody else gave',
      'simei grant approve 4 --as sol',
    ],
    ['revoke', revokeGrant, 'Quita un permiso desde ya / Takes a grant away at once', 'simei grant revoke 4'],
  ] as const)
    grant
      .command(verb)
      .argument('<grant>', 'número del permiso / number of the grant')
      .description(description)
      .addOption(asOption())
      .option(...JSON_OPTION)
      .addHelpText('after', `\nEjemplo / Example:\n  ${example}`)
      .action(async (grantId: string, { as, ...options }: AsOptions) => {
        const proof = await askProof(as)
        await withStore(async (store, config) => act(store, grantId, await actBy(store, config, proof)))
        print({ grant_id: grantId }, [{ grant_id: grantId }], options)
      })
}
