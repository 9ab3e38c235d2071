import { type Command, Option } from 'commander'
import {
  AUDIT_ACTIONS,
  type AuditAction,
  type AuditRecord,
  auditSearch,
  auditSigner,
  checkAudit,
  exportHead,
  publicKeyOf,
  publicKeyText,
  whoHasSeen,
} from '#access/index.ts'
import type { Config } from '#config/config.ts'
import { secretKey } from '#config/secret-key.ts'
import { SimeiError } from '#domain/errors.ts'
import { actBy, askProof, asOption } from './as-account.ts'
import { type OutputOptions, print, say } from './output.ts'
import { instant } from './scope-options.ts'
import { withStore } from './store-session.ts'

interface HeadOptions extends OutputOptions {
  readonly heads?: string
  readonly key?: readonly string[]
}

interface SearchOptions extends OutputOptions {
  readonly actor?: string
  readonly action?: AuditAction
  readonly subject?: string
  readonly from?: string
  readonly until?: string
  readonly before?: string
  readonly limit?: string
  readonly as?: string
}

const JSON_OPTION = ['--json', 'salida para máquinas / output for machines'] as const
const HEADS_OPTION = [
  '--heads <folder>',
  'carpeta de las firmas, mejor fuera de esta máquina / folder of the signed heads, better on another machine',
] as const

const folderOf = (config: Config, { heads }: HeadOptions): string => heads ?? config.auditHeadsDir

const earlierKeys = ({ key = [] }: HeadOptions) =>
  key.map(text => {
    try {
      return publicKeyOf(text)
    } catch {
      throw new SimeiError('bad_request', { detail: '--key' })
    }
  })

const keyOption = (): Option =>
  new Option(
    '--key <public>',
    'llave pública de antes de cambiar SIMEI_SECRET_KEY; se repite / public key from before SIMEI_SECRET_KEY changed; repeatable',
  ).argParser((value: string, earlier: readonly string[] = []) => [...earlier, value])

const row = ({ details, subjects, ...record }: AuditRecord) => ({ ...record, subjects: subjects.join(',') })

const filterOf = ({ from, until, before, limit }: SearchOptions) => {
  for (const text of [before, limit])
    if (text !== undefined && !/^[1-9]\d{0,15}$/.test(text))
      throw new SimeiError('bad_request', { detail: text })
  for (const text of [from, until])
    if (text !== undefined && Number.isNaN(instant(text).getTime()))
      throw new SimeiError('bad_request', { detail: text })
  return {
    ...(from === undefined ? {} : { from: instant(from) }),
    ...(until === undefined ? {} : { until: instant(until) }),
    ...(before === undefined ? {} : { before }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
  }
}

const pageOptions = (command: Command): Command =>
  command
    .option('--from <date>', 'desde / from')
    .option('--until <date>', 'hasta, sin incluirlo / until, itself excluded')
    .option('--before <sequence>', 'anteriores a esta entrada / before this entry')
    .option('--limit <n>', 'cuántas, 1000 a lo más / how many, 1000 at most')
    .addOption(asOption())
    .option(...JSON_OPTION)

/** The audit: who did and saw what, and the proof that nobody changed it. */
export function auditCommands(program: Command): void {
  const audit = program
    .command('audit')
    .description('Auditoría: quién hizo y vio qué / Audit: who did and saw what')

  audit
    .command('verify')
    .description(
      'Recalcula la cadena y la compara con lo firmado / Recomputes the chain and compares it with what was signed',
    )
    .option(...HEADS_OPTION)
    .addOption(keyOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei audit verify --heads /mnt/otro/auditoria')
    .action(async (options: HeadOptions) => {
      const earlier = earlierKeys(options)
      const report = await withStore((store, config) =>
        checkAudit(store, folderOf(config, options), [auditSigner(secretKey(config)).publicKey, ...earlier]),
      )
      const { findings, ...figures } = report
      print(report, findings.length === 0 ? [figures] : findings, options)
      if (report.whole) return
      const onlyUnsigned = findings.every(({ kind }) => kind === 'no_heads')
      say(
        onlyUnsigned
          ? 'Nada está firmado todavía: simei audit export-head. / Nothing is signed yet.'
          : 'Alguien cambió la auditoría. Conserve la base como está. / Somebody changed the audit. Keep the database as it is.',
      )
      process.exitCode = 1
    })

  audit
    .command('export-head')
    .description(
      'Firma la auditoría como está y guarda la firma / Signs the audit as it stands and keeps the signature',
    )
    .option(...HEADS_OPTION)
    .addOption(keyOption())
    .option(...JSON_OPTION)
    .addHelpText('after', '\nEjemplo / Example:\n  simei audit export-head --heads /mnt/otro/auditoria')
    .action(async (options: HeadOptions) => {
      const earlier = earlierKeys(options)
      const done = await withStore(async (store, config) => {
        const signer = auditSigner(secretKey(config))
        const exported = await exportHead(store, folderOf(config, options), signer, new Date(), earlier)
        return { ...exported, public_key: publicKeyText(signer.publicKey) }
      })
      const { path = null, head, public_key } = done
      print({ path, head: head ?? null, public_key }, [{ path, entries: head?.entries, public_key }], options)
    })

  pageOptions(
    audit
      .command('search')
      .description(
        'Busca en la auditoría; la búsqueda queda escrita / Searches the audit; the search is written down',
      )
      .option('--actor <actor>', 'quién: account:3, cli:ana, token:2 / who')
      .addOption(new Option('--action <action>', 'qué / what').choices(AUDIT_ACTIONS))
      .option('--subject <subject>', 'sobre quién o qué: account:3, person:P000000001 / about whom or what')
      .addHelpText('after', '\nEjemplo / Example:\n  simei audit search --actor account:3 --from 2026-11-01'),
  ).action(async ({ actor, action, subject, as, ...options }: SearchOptions) => {
    const filter = {
      ...filterOf(options),
      ...(actor === undefined ? {} : { actor }),
      ...(action === undefined ? {} : { action }),
      ...(subject === undefined ? {} : { subject }),
    }
    const proof = await askProof(as)
    const entries = await withStore(async (store, config) =>
      auditSearch(store, filter, await actBy(store, config, proof)),
    )
    print({ entries }, entries.map(row), options)
  })

  pageOptions(
    audit
      .command('person')
      .argument('<person>', 'número de la persona / number of the person')
      .description('Quién ha visto los datos de una persona / Who has seen the data of a person')
      .addHelpText('after', '\nEjemplo / Example:\n  simei audit person P000000001 --json'),
  ).action(async (personId: string, { as, ...options }: SearchOptions) => {
    if (!/^[A-Za-z0-9-]{1,40}$/.test(personId)) throw new SimeiError('not_found', { detail: 'person' })
    const filter = filterOf(options)
    const proof = await askProof(as)
    const entries = await withStore(async (store, config) =>
      whoHasSeen(store, personId, await actBy(store, config, proof), filter),
    )
    print({ person: personId, entries }, entries.map(row), options)
  })
}
