import Type, { type StaticDecode, type TObject } from 'typebox'
import { CONTRACT_NAMES } from '#domain/contracts/index.ts'
import { DATE_FORMATS } from '../reading/format-options.ts'
import { type FolderConfig, folderSchema } from './folder/config.ts'
import { type HttpConfig, httpSchema } from './http/config.ts'
import { type PostgresConfig, postgresSchema } from './postgres/config.ts'
import { type S3Config, s3Schema } from './s3/config.ts'
import { type SftpConfig, sftpSchema } from './sftp/config.ts'

const closed = { additionalProperties: false }
const oneOf = <const T extends string>(words: readonly T[]) =>
  Type.Unsafe<T>({ anyOf: words.map(word => ({ const: word, type: 'string' })) })
const Field = Type.Integer({ minimum: 1, maximum: 1000 })

const Format = Type.Object(
  {
    format: Type.Optional(oneOf(['csv', 'jsonl', 'parquet', 'xlsx'])),
    encoding: Type.Optional(oneOf(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'])),
    delimiter: Type.Optional(oneOf([',', ';', '\t', '|'])),
    decimal_mark: Type.Optional(oneOf(['.', ','])),
    date_format: Type.Optional(oneOf(DATE_FORMATS)),
    sheet: Type.Optional(Type.String({ minLength: 1, maxLength: 31 })),
    columns: Type.Optional(Type.Record(Type.String(), Type.String({ minLength: 1 }))),
    trailer: Type.Optional(
      Type.Object(
        {
          starts_with: Type.String({ minLength: 1, maxLength: 100 }),
          rows_field: Type.Optional(Field),
          amount_field: Type.Optional(Field),
        },
        closed,
      ),
    ),
  },
  closed,
)

/** What every source says of itself in the file, in the file's own words. */
const baseProperties = {
  name: Type.String({ pattern: '^[a-z][a-z0-9_]{0,39}$' }),
  contract: Type.Optional(oneOf(CONTRACT_NAMES)),
  schedule: Type.Optional(
    Type.Object(
      {
        cron: Type.String({ minLength: 9, maxLength: 100 }),
        time_zone: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
        missed: Type.Optional(oneOf(['once', 'each'])),
      },
      closed,
    ),
  ),
  after: Type.Optional(Type.Array(Type.String({ minLength: 1 }), { maxItems: 50 })),
  format: Type.Optional(Format),
  drop_share: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
}
const baseSchema = Type.Object(baseProperties)
export type BaseText = StaticDecode<typeof baseSchema>
export type FormatText = StaticDecode<typeof Format>

const sourceOf = (kind: string, own: TObject) =>
  Type.Object({ ...baseProperties, kind: Type.Literal(kind), ...own.properties }, closed)

/** The schema of one source by its kind: what all have in common, and the kind's own. Keys are as in the file. */
export const SOURCE_SCHEMAS = {
  folder: sourceOf('folder', folderSchema),
  postgres: sourceOf('postgres', postgresSchema),
  http: sourceOf('http', httpSchema),
  s3: sourceOf('s3', s3Schema),
  sftp: sourceOf('sftp', sftpSchema),
} as const

export type SourceKind = keyof typeof SOURCE_SCHEMAS
export const SOURCE_KINDS = Object.keys(SOURCE_SCHEMAS) as readonly SourceKind[]
/** A source as the file says it, decoded: secrets are `Secret`. */
export type SourceText = BaseText &
  (
    | ({ readonly kind: 'folder' } & FolderConfig)
    | ({ readonly kind: 'postgres' } & PostgresConfig)
    | ({ readonly kind: 'http' } & HttpConfig)
    | ({ readonly kind: 's3' } & S3Config)
    | ({ readonly kind: 'sftp' } & SftpConfig)
  )
