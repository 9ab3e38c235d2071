/**
 * The warehouse's accounts. `admin` migrates, `loader` lands raw data, `builder` builds publications, `reader` answers requests for figures,
 * `nominal` those that show persons: the reader of figures cannot read a name.
 */
export const ACCOUNTS = ['admin', 'loader', 'builder', 'reader', 'nominal'] as const
export type Account = (typeof ACCOUNTS)[number]

/** `simei_loader` and so on: the user's name inside ClickHouse. */
export const userName = (account: Account): string => `simei_${account}`

const ENGINES = [
  'MergeTree',
  'ReplacingMergeTree',
  'SummingMergeTree',
  'AggregatingMergeTree',
  'CollapsingMergeTree',
  'VersionedCollapsingMergeTree',
  'Memory',
  'Null',
  'Set',
  'Join',
  'Merge',
  'View',
  'MaterializedView',
  'Dictionary',
  'Distributed',
]

const tableEngines = ENGINES.map(engine => `GRANT TABLE ENGINE ON ${engine}`)

/** What describes tables, not their rows: row counts and sizes of one's own tables, and no query texts of others. */
const catalogue = [
  'databases',
  'tables',
  'columns',
  'parts',
  'partitions',
  'mutations',
  'dictionaries',
  'settings',
].map(table => `GRANT SELECT ON system.${table}`)

const owns = (database: string): string[] => [
  `GRANT SHOW, SELECT, INSERT, ALTER, CREATE TABLE, CREATE VIEW, CREATE DICTIONARY, DROP TABLE, DROP VIEW, DROP DICTIONARY, TRUNCATE, OPTIMIZE, dictGet ON ${database}.*`,
]

/**
 * The grants of each account but `admin`, which has everything. None gets FILE, URL, REMOTE or another source: bytes
 * travel through the client, so an account cannot be used to read the server's disk or its network. The loader alone may
 * read PostgreSQL databases and object stores, which are sources; their addresses and passwords come with each query.
 */
export const GRANTS: Readonly<Record<Exclude<Account, 'admin'>, readonly string[]>> = {
  loader: [
    ...owns('raw'),
    'GRANT CREATE TEMPORARY TABLE, SYSTEM RELOAD DICTIONARY ON *.*',
    ...tableEngines,
    ...catalogue,
    'GRANT READ ON POSTGRES',
    'GRANT READ ON S3',
    // To end an insert of its own that outlived its client; others' queries do not show there.
    'GRANT SELECT ON system.processes',
  ],
  builder: [
    'GRANT SHOW, SELECT, dictGet ON raw.*',
    ...owns('pub_*'),
    'GRANT CREATE DATABASE, DROP DATABASE ON pub_*.*',
    'GRANT TABLE ENGINE ON Atomic',
    // The rights of tables are what CREATE OR REPLACE VIEW asks for; tables there stand under the same policy.
    'GRANT SHOW, SELECT, INSERT, CREATE VIEW, CREATE TABLE, DROP VIEW, DROP TABLE ON serve.*',
    ...owns('nominal'),
    `GRANT SET DEFINER ON ${userName('builder')}`,
    'GRANT CREATE TEMPORARY TABLE, SYSTEM RELOAD DICTIONARY ON *.*',
    ...tableEngines,
    ...catalogue,
  ],
  reader: ['GRANT SHOW, SELECT ON serve.*'],
  nominal: ['GRANT SHOW, SELECT ON serve.*', 'GRANT SHOW, SELECT ON nominal.*'],
}
