import type { Command } from 'commander'
import { addToken, revokeToken, type ServiceToken, tokenList } from '#access/index.ts'
import { actBy, askProof, asOption } from './as-account.ts'
import { type OutputOptions, print, say } from './output.ts'
import { instant, type ScopeOptions, scopeOf, scopeOptions } from './scope-options.ts'
import { withStore } from './store-session.ts'

interface AsOptions extends OutputOptions {
  readonly as?: string
}

interface AddOptions extends AsOptions, ScopeOptions {
  readonly name: string
  readonly expires: string
}

const JSON_OPTION = ['--json', 'salida para máquinas / output for machines'] as const

const row = ({
  token_id,
  prefix,
  name,
  role,
  programmes,
  territories,
  expires_at,
  revoked_at,
  last_used_at,
}: ServiceToken) => ({
  token_id,
  prefix,
  name,
  role,
  programmes: programmes.join(','),
  territories: territories.join(','),
  expires_at,
  revoked_at,
  last_used_at,
})

/** Tokens by which programs read figures. */
export function tokenCommands(program: Command): void {
  const token = program
    .command('token')
    .description('Tokens con que los programas leen cifras / Tokens by which programs read figures')

  const add = token
    .command('add')
    .description('Crea un token y lo muestra una vez / Makes a token and shows it once')
    .requiredOption('--name <text>', 'para qué programa / for which program')
    .requiredOption('--expires <date>', 'hasta cuándo, a lo más un año / until when, a year at most')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      '\nEjemplo / Example:\n  simei token add --name INEC --role analyst --programmes RDO --territories 09 --expires 2027-01-01',
    )
  scopeOptions(add).action(async ({ name, expires, as, ...options }: AddOptions) => {
    const proof = await askProof(as)
    const { tokenId, token: text } = await withStore(async (store, config) =>
      addToken(
        store,
        { name, role: options.role, scope: scopeOf(options), expires: instant(expires) },
        await actBy(store, config, proof),
      ),
    )
    print({ token_id: tokenId, token: text }, [{ token_id: tokenId, token: text }], options)
    say('El token se muestra solo ahora. / The token is shown only now.')
  })

  token
    .command('list')
    .description('Los tokens y su último uso / The tokens and their last use')
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei token list')
    .action(async (options: OutputOptions) => {
      const tokens = await withStore(tokenList)
      print({ tokens }, tokens.map(row), options)
    })

  token
    .command('revoke')
    .argument('<token>', 'número del token / number of the token')
    .description('Termina un token desde ya / Ends a token at once')
    .addOption(asOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei token revoke 2')
    .action(async (tokenId: string, { as, ...options }: AsOptions) => {
      const proof = await askProof(as)
      await withStore(async (store, config) => revokeToken(store, tokenId, await actBy(store, config, proof)))
      print({ token_id: tokenId }, [{ token_id: tokenId }], options)
    })
}
