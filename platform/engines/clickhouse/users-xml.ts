import { createHash } from 'node:crypto'
import { ACCOUNTS, type Account, GRANTS, userName } from './accounts.ts'
import { NOMINAL_FILTER, READER_FILTER } from './reader-filter.ts'
import { escapeXml, settingsXml } from './xml.ts'

const MEBIBYTE = 1024 * 1024

/** 64-bit integers and decimals arrive as text: a JavaScript number would round them. */
const EVERY_PROFILE = {
  output_format_json_quote_64bit_integers: 1,
  output_format_json_quote_decimals: 1,
  date_time_output_format: 'iso',
  session_timezone: 'UTC',
  log_query_settings: 0,
  // On by default in 26.7: it gathers inserts of several clients, so one batch's rows would not be one insert.
  async_insert: 0,
}

/** Share of the server's memory one query of the account may take; beyond half of that it goes to disk. */
const MEMORY_SHARE: Readonly<Record<Account, number>> = {
  admin: 0.8,
  loader: 0.7,
  builder: 0.8,
  reader: 0.4,
  nominal: 0.4,
}

/** The databases that each answering account reads, with the rows of them that a scope shows. */
const POLICIES: Readonly<Partial<Record<Account, Readonly<Record<string, string>>>>> = {
  reader: { serve: READER_FILTER },
  nominal: { serve: READER_FILTER, nominal: NOMINAL_FILTER },
}

const profile = (account: Account, memoryMb: number): string => {
  const queryBytes = Math.floor(memoryMb * MEBIBYTE * MEMORY_SHARE[account])
  const settings = settingsXml(
    {
      ...EVERY_PROFILE,
      max_memory_usage: queryBytes,
      max_bytes_before_external_group_by: Math.floor(queryBytes / 2),
      max_bytes_before_external_sort: Math.floor(queryBytes / 2),
      ...(POLICIES[account] !== undefined && {
        readonly: 2,
        cancel_http_readonly_queries_on_client_close: 1,
        allow_get_client_http_header: 1,
        max_execution_time: 120,
      }),
    },
    '      ',
  )
  // readonly = 2 lets the client send settings with each query, so those that protect are pinned one by one.
  const pinned = [
    'allow_get_client_http_header',
    'max_memory_usage',
    'cancel_http_readonly_queries_on_client_close',
  ]
  const constraints =
    POLICIES[account] !== undefined
      ? `\n      <constraints>${pinned.map(name => `<${name}><readonly/></${name}>`).join('')}</constraints>`
      : ''
  return `    <${userName(account)}>\n${settings}${constraints}\n    </${userName(account)}>`
}

/** Passwords by account, or `env` when the server reads them from SIMEI_CLICKHOUSE_<ACCOUNT>_PASSWORD. */
export type Passwords = Readonly<Record<Account, string>> | 'env'

const password = (account: Account, passwords: Passwords): string =>
  passwords === 'env'
    ? `<password from_env="SIMEI_CLICKHOUSE_${account.toUpperCase()}_PASSWORD"/>`
    : `<password_sha256_hex>${createHash('sha256').update(passwords[account]).digest('hex')}</password_sha256_hex>`

const rights = (account: Account): string => {
  if (account === 'admin') return '<access_management>1</access_management>'
  const grants = GRANTS[account].map(grant => `\n        <query>${escapeXml(grant)}</query>`).join('')
  // A table without a name is every table of the database, also those made later.
  const policies = Object.entries(POLICIES[account] ?? {}).map(
    ([database, filter]) =>
      `<${database}><table name=""><filter>${escapeXml(filter)}</filter></table></${database}>`,
  )
  const policy = policies.length === 0 ? '' : `\n      <databases>${policies.join('')}</databases>`
  return `<grants>${grants}\n      </grants>${policy}`
}

const user = (account: Account, passwords: Passwords, networks: string): string =>
  `    <${userName(account)}>
      ${password(account, passwords)}
      ${networks}<profile>${userName(account)}</profile><quota>default</quota>
      ${rights(account)}
    </${userName(account)}>`

/**
 * The account that the embedded server runs its own two statements with; it cannot have a password. Its one session is
 * taken before the port opens and lasts as long as the server, so nobody else can ever sign in as it.
 */
const launcher = {
  profile: '    <launcher><max_sessions_for_user>1</max_sessions_for_user></launcher>\n',
  user: `    <default>
      <no_password/><networks><ip>127.0.0.1</ip></networks><profile>launcher</profile><quota>default</quota>
      <grants><query>GRANT SYSTEM LISTEN ON *.*</query><query>GRANT CREATE TEMPORARY TABLE ON *.*</query><query>GRANT READ ON FILE</query></grants>
    </default>\n`,
}

/**
 * The server's users.xml: accounts, profiles, grants and the row policies of those that answer.
 * `memoryMb` is the server's limit, from which each profile's limit follows. With passwords `env` the text is for a
 * server in a container, whose users.xml it replaces: the passwords come from its environment and there is no account
 * without one.
 */
export const usersXml = (options: { passwords: Passwords; memoryMb: number }): string => {
  const { passwords, memoryMb } = options
  const embedded = passwords !== 'env'
  const networks = `<networks><ip>${embedded ? '127.0.0.1' : '::/0'}</ip></networks>`
  return `<clickhouse>
  <profiles>
    <default/>
${embedded ? launcher.profile : ''}${ACCOUNTS.map(account => profile(account, memoryMb)).join('\n')}
  </profiles>
  <quotas><default/></quotas>
  <users>
${embedded ? launcher.user : ''}${ACCOUNTS.map(account => user(account, passwords, networks)).join('\n')}
  </users>
</clickhouse>
`
}
