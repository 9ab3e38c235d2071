import Type, { type StaticDecode } from 'typebox'
import { SecretSchema } from '../secret.ts'
import type { SourceBase } from '../source.ts'

/** What the file of sources says of a bucket of an object store that speaks S3. */
export const s3Schema = Type.Object({
  /** Address of the service without the bucket, as `https://s3.us-east-1.amazonaws.com`. */
  endpoint: Type.String({ pattern: '^https?://[^/?#@]+/?$', maxLength: 300 }),
  bucket: Type.String({ pattern: '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$' }),
  /** Path in the bucket where the files are, as `puc/diario/`; it may hold `{slot:…}`. */
  prefix: Type.Optional(Type.String({ pattern: "^(?!/)[A-Za-z0-9!_.()'/{}:-]*$", maxLength: 500 })),
  /** Patterns of names or of paths below the prefix; absent: every file whose name is that of a contract. */
  files: Type.Optional(
    Type.Union([
      Type.String({ minLength: 1 }),
      Type.Array(Type.String({ minLength: 1 }), { minItems: 1, maxItems: 100 }),
    ]),
  ),
  /** Objects below further slashes too. */
  recursive: Type.Optional(Type.Boolean()),
  /** Both absent: the bucket is open. */
  access_key: Type.Optional(SecretSchema),
  secret_key: Type.Optional(SecretSchema),
  /** Networks inside the ministry that this source may reach, as `10.20.0.0/16`. */
  allow_networks: Type.Optional(Type.Array(Type.String(), { maxItems: 50 })),
})

export type S3Config = StaticDecode<typeof s3Schema>
export type S3Source = SourceBase & { readonly kind: 's3' } & S3Config
