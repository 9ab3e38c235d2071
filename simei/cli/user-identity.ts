import type { Command } from 'commander'
import { accountByLogin, linkAccount, unlinkAccount } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { actBy, askProof, asOption, type Proof, proofFrom } from './as-account.ts'
import { type OutputOptions, print, say } from './output.ts'
import { withSecrets } from './secret-input.ts'
import { withStore } from './store-session.ts'

interface AsOptions extends OutputOptions {
  readonly as?: string
}

const JSON_OPTION = ['--json', 'salida para máquinas / output for machines'] as const

/** Who an account is to the institution's identity provider. */
export function identityCommands(user: Command): void {
  user
    .command('link-oidc')
    .argument('<login>', 'usuario / login')
    .description(
      'Enlaza la cuenta con la institucional; pide su identificador (sub), que puede ser un dato personal / Links the account to the institutional one; asks for its identifier (sub), which may be personal',
    )
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei user link-oidc ana')
    .action(async (login: string, { as, ...options }: AsOptions) => {
      const [proof, subject] = await withSecrets(
        async (input): Promise<[Proof, string]> => [
          await proofFrom(input, as),
          await input.ask('Identificador (sub) / Identifier (sub)'),
        ],
      )
      const accountId = await withStore(async (store, config) => {
        if (config.identityProvider === undefined)
          throw new SimeiError('configuration_invalid', { detail: 'SIMEI_OIDC_ISSUER' })
        const { account_id } = await accountByLogin(store, login)
        const { issuer } = config.identityProvider
        await linkAccount(store, account_id, { issuer, subject }, await actBy(store, config, proof))
        return account_id
      })
      print({ account_id: accountId }, [{ account_id: accountId }], options)
      say(
        'Si la cuenta ya estaba en uso, sus permisos aprobados se revocaron: se dan y aprueban de nuevo. / If the account was in use, its approved grants were revoked: they are given and approved anew.',
      )
    })

  user
    .command('unlink-oidc')
    .argument('<login>', 'usuario / login')
    .description(
      'Quita el enlace con la cuenta institucional y cierra sus sesiones / Takes the link to the institutional account away and ends its sessions',
    )
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei user unlink-oidc ana')
    .action(async (login: string, { as, ...options }: AsOptions) => {
      const proof = await askProof(as)
      const accountId = await withStore(async (store, config) => {
        const { account_id } = await accountByLogin(store, login)
        await unlinkAccount(store, account_id, await actBy(store, config, proof))
        return account_id
      })
      print({ account_id: accountId }, [{ account_id: accountId }], options)
    })
}
