/** What the query's X-Scope header says of `programmes` or `territories`; ClickHouse folds it into a constant. */
const said = (name: string): string => `extract(getClientHTTPHeader('X-Scope'), '(?:^|;)${name}=([^;]*)')`
const list = (name: string): string => `(splitByChar(',', ${said(name)}))`

/** Lengths of the INEC codes that hold others: province and district. */
const CODE_LENGTHS = [2, 4]

/**
 * The rows of `serve` that a reader sees, from the header `X-Scope: programmes=<*|code,code>;territories=<*|code,code>`
 * that the API sends with each query; without it there are none. Every view of `serve` has two columns for it:
 * `scope_programme` (a programme's code; '' for rows that belong to no single programme, seen only with `*`; `*` for what tells of no
 * programme at all, such as where a number's person lives, seen with any) and
 * `scope_territory` (an INEC code or PA-ND; '' for rows of the whole country, seen with any scope). A code holds
 * everything below it: 04 holds 0401 and 040101.
 * `IN` over cut-off codes costs about 10 ns a row, `startsWith` over a list of prefixes 45; measured on five million rows.
 */
const programmes = `${said('programmes')} = '*' OR ${said('programmes')} != '' AND scope_programme != '' AND (scope_programme = '*' OR scope_programme IN ${list('programmes')})`
const held = [
  `scope_territory IN ${list('territories')}`,
  ...CODE_LENGTHS.map(length => `substring(scope_territory, 1, ${length}) IN ${list('territories')}`),
]
const territories = `${said('territories')} = '*' OR ${said('territories')} != '' AND (scope_territory = '' OR ${held.join(' OR ')})`
export const READER_FILTER = `(${programmes}) AND (${territories})`

/**
 * The rows of `nominal`, by the same header. A person is of several programmes, so its views and tables have `scope_programmes`, an array: empty is
 * seen only with `*`, and `*` in it with any.
 */
const several = `${said('programmes')} = '*' OR ${said('programmes')} != '' AND (has(scope_programmes, '*') OR hasAny(scope_programmes, ${list('programmes')}))`
export const NOMINAL_FILTER = `(${several}) AND (${territories})`
