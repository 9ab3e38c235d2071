import Type, { type StaticDecode } from 'typebox'
import { SecretSchema } from '../secret.ts'
import type { SourceBase } from '../source.ts'

const Name = Type.String({ minLength: 1, maxLength: 63 })

/** What the file of sources says of a table, view or query of a PostgreSQL database. */
export const postgresSchema = Type.Object({
  host: Type.String({ minLength: 1, maxLength: 253 }),
  port: Type.Optional(Type.Integer({ minimum: 1, maximum: 65_535 })),
  database: Name,
  user: Name,
  password: SecretSchema,
  /** Of the table; absent: `public`. */
  schema: Type.Optional(Name),
  /** A table or view. Either this or `query`. */
  table: Type.Optional(Name),
  /** A SELECT of the administrator's own, sent as it is inside a read-only transaction. */
  query: Type.Optional(Type.String({ minLength: 8, maxLength: 20_000 })),
  /** Column of the contract → column there: only these are read. Absent: all, by their names. */
  columns: Type.Optional(Type.Record(Type.String(), Name)),
  /** A column of instants by which changed rows are known; absent: everything is read each time. */
  watermark: Type.Optional(Name),
  /** Rows younger than this wait for the next run: longer than the longest transaction that writes there. Default 300. */
  lag_seconds: Type.Optional(Type.Integer({ minimum: 0, maximum: 2_592_000 })),
  /** On whose calendar an instant becomes a day. Default America/Panama. */
  time_zone: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
  /** Networks inside the ministry that this source may reach, as `10.20.0.0/16`. */
  allow_networks: Type.Optional(Type.Array(Type.String(), { maxItems: 50 })),
})

export type PostgresConfig = StaticDecode<typeof postgresSchema>
export type PostgresSource = SourceBase & { readonly kind: 'postgres' } & PostgresConfig

export const LAG_SECONDS = 300
