import pg from 'pg'

const { builtins } = pg.types

/** `2026-04-15 14:00:00.123+00` → `2026-04-15T14:00:00.123Z`; the session's zone is UTC. `infinity` stays as it is. */
export const isoInstant = (text: string): string => text.replace(' ', 'T').replace(/\+00(?::00)?$/, 'Z')

const asText = (text: string): string => text

/**
 * Values as text wherever a JavaScript number or Date would lose something: int8, numeric, dates (`YYYY-MM-DD`), instants (ISO 8601
 * in UTC, with the microseconds), intervals. Of this pool only; other users of `pg` are not touched.
 */
export const textTypes: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (format === 'binary') return pg.types.getTypeParser(oid, 'binary')
    switch (oid) {
      case builtins.INT8:
      case builtins.NUMERIC:
      case builtins.DATE:
      case builtins.TIMESTAMP:
      case builtins.INTERVAL:
        return asText
      case builtins.TIMESTAMPTZ:
        return isoInstant
      default:
        return pg.types.getTypeParser(oid, 'text')
    }
  },
}
