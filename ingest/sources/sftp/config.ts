import Type, { type StaticDecode } from 'typebox'
import { SecretSchema } from '../secret.ts'
import type { SourceBase } from '../source.ts'

const Name = Type.String({ minLength: 1, maxLength: 300 })

/** What the file of sources says of a folder behind SFTP. */
export const sftpSchema = Type.Object({
  host: Name,
  port: Type.Optional(Type.Integer({ minimum: 1, maximum: 65_535 })),
  user: Name,
  password: Type.Optional(SecretSchema),
  /** A private key as OpenSSH or PEM writes it. */
  private_key: Type.Optional(SecretSchema),
  passphrase: Type.Optional(SecretSchema),
  /** Fingerprint of the server's key, as `ssh-keygen -lf` prints it: `SHA256:…`. Several while a key is being changed. */
  host_key: Type.Union([
    Type.String({ pattern: '^SHA256:[A-Za-z0-9+/]{43}=?$' }),
    Type.Array(Type.String({ pattern: '^SHA256:[A-Za-z0-9+/]{43}=?$' }), { minItems: 1, maxItems: 5 }),
  ]),
  /** Of the server; it may hold `{slot:…}`. */
  folder: Type.String({ minLength: 1, maxLength: 1_000 }),
  /** Patterns of names in the folder; absent: every file whose name is that of a contract. */
  files: Type.Optional(
    Type.Union([
      Type.String({ minLength: 1 }),
      Type.Array(Type.String({ minLength: 1 }), { minItems: 1, maxItems: 100 }),
    ]),
  ),
  /** Between two listings; a file that changed in between is left for the next run. */
  settle_seconds: Type.Optional(Type.Number({ minimum: 0, maximum: 3_600 })),
  /** Ending of the empty file by which the source says that the one beside it is whole; then nothing else counts. */
  done_marker: Type.Optional(Type.String({ pattern: '^\\.[A-Za-z0-9._-]{1,20}$' })),
  /** What becomes of a file after its commit; absent: nothing. */
  after_load: Type.Optional(
    Type.Union([
      Type.Literal('delete'),
      Type.Object({ move: Type.String({ minLength: 1, maxLength: 1_000 }) }, { additionalProperties: false }),
    ]),
  ),
  allow_networks: Type.Optional(Type.Array(Type.String(), { maxItems: 50 })),
})

export type SftpConfig = StaticDecode<typeof sftpSchema>
export type SftpSource = SourceBase & { readonly kind: 'sftp' } & SftpConfig
