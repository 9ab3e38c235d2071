import Type, { type StaticDecode } from 'typebox'
import { SecretSchema } from '../secret.ts'
import type { SourceBase } from '../source.ts'

const closed = { additionalProperties: false }
const Name = Type.String({ minLength: 1, maxLength: 200 })
const Path = Type.String({ maxLength: 500, pattern: '^[^\\s]*$' })
const seconds = (maximum: number) => Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum }))

const Auth = Type.Union([
  Type.Object({ bearer: SecretSchema }, closed),
  Type.Object({ basic: Type.Object({ user: Name, password: SecretSchema }, closed) }, closed),
  Type.Object({ header: Type.Object({ name: Name, value: SecretSchema }, closed) }, closed),
])

/** Each is a PEM text. With `ca` nothing but it vouches for the server; `cert` and `key` are ours (mTLS). */
const Tls = Type.Object(
  {
    ca: Type.Optional(SecretSchema),
    cert: Type.Optional(SecretSchema),
    key: Type.Optional(SecretSchema),
    passphrase: Type.Optional(SecretSchema),
  },
  closed,
)

const Size = {
  /** Name of the parameter that asks for so many records; of a POST, a dotted path in its body. */
  size: Type.Optional(Path),
  page_size: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
}
const Paging = Type.Union([
  /** Everything comes in one answer. */
  Type.Object({ by: Type.Literal('none') }, closed),
  /** Numbered pages; the end is an empty page. */
  Type.Object(
    {
      by: Type.Literal('page'),
      page: Type.Optional(Path),
      first: Type.Optional(Type.Integer({ minimum: 0, maximum: 1 })),
      /** The end is where the total is reached, for servers that refuse the page after the last. */
      until_total: Type.Optional(Type.Boolean()),
      ...Size,
    },
    closed,
  ),
  /** Each answer holds, at `path`, what the next request sends as `cursor`; none, null or empty at the end. */
  Type.Object({ by: Type.Literal('cursor'), cursor: Path, path: Path, ...Size }, closed),
  /** Each answer holds the address of the next page: at `path`, or in the header `Link` when that is absent. */
  Type.Object({ by: Type.Literal('next'), path: Type.Optional(Path), ...Size }, closed),
])

/** The envelope of DCI's social registry (standards.spdci.org): what every request says of itself. */
const Dci = Type.Object(
  {
    sender_id: Name,
    receiver_id: Type.Optional(Name),
    sender_uri: Type.Optional(Name),
    /** Of a POST: `search_criteria` without its pagination. */
    search_criteria: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  },
  closed,
)

const Incremental = Type.Object(
  {
    /** Parameter by which the API is asked for what changed since the last commit. */
    since: Path,
    /** Parameter for the upper end, the instant of the run less `lag_seconds`. */
    until: Type.Optional(Path),
    lag_seconds: Type.Optional(Type.Integer({ minimum: 0, maximum: 2_592_000 })),
    /** Field of a record that tells when, or as which number, it changed. */
    field: Path,
  },
  closed,
)

const Limits = Type.Object(
  {
    /** Of one answer, decompressed. */
    page_megabytes: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 512 })),
    pages: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    /** Of one request. */
    attempts: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
    /** From the first page, when the data changed while they were read. */
    restarts: Type.Optional(Type.Integer({ minimum: 0, maximum: 20 })),
    connect_seconds: seconds(300),
    header_seconds: seconds(3_600),
    idle_seconds: seconds(3_600),
    page_seconds: seconds(7_200),
  },
  closed,
)

/** What the file of sources says of an HTTP API that gives JSON. */
export const httpSchema = Type.Object({
  url: Type.String({ pattern: '^https?://', maxLength: 2_000 }),
  method: Type.Optional(Type.Union([Type.Literal('GET'), Type.Literal('POST')])),
  /** Nothing secret: that belongs to `auth`. */
  headers: Type.Optional(Type.Record(Type.String(), Type.String())),
  query: Type.Optional(Type.Record(Type.String(), Type.String())),
  /** Of a POST. */
  body: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  auth: Type.Optional(Auth),
  tls: Type.Optional(Tls),
  shape: Type.Optional(Type.Union([Type.Literal('json'), Type.Literal('dci')])),
  dci: Type.Optional(Dci),
  /** Where an answer holds its records, as `result.items`; absent: the answer is the array itself. */
  records: Type.Optional(Path),
  /** Where it holds the number of all records; empty: nowhere, even where DCI has one. */
  total: Type.Optional(Path),
  /** Columns of nested records: heading → path in the record. Absent: a record is taken as it comes. */
  fields: Type.Optional(Type.Record(Type.String(), Path)),
  paging: Type.Optional(Paging),
  /** Fields that tell one record from another; absent: the key of the contract, if the records carry it by that name. */
  key: Type.Optional(Type.Array(Path, { minItems: 1, maxItems: 10 })),
  /** The source is known to give one key on several pages. */
  repeated_keys: Type.Optional(Type.Boolean()),
  /** What names the state of the whole data set, for sources that have it; one reading is then enough. */
  version: Type.Optional(
    Type.Union([Type.Object({ path: Path }, closed), Type.Object({ header: Name }, closed)]),
  ),
  incremental: Type.Optional(Incremental),
  /** Networks inside the ministry that this source may reach, as `10.20.0.0/16`. */
  allow_networks: Type.Optional(Type.Array(Type.String(), { maxItems: 50 })),
  /** Origins beside its own to which it may redirect or point, as `https://files.example.org`. They get no credentials. */
  origins: Type.Optional(Type.Array(Type.String({ pattern: '^https?://[^/]+$' }), { maxItems: 20 })),
  limits: Type.Optional(Limits),
})

export type HttpConfig = StaticDecode<typeof httpSchema>
export type HttpSource = SourceBase & { readonly kind: 'http' } & HttpConfig
