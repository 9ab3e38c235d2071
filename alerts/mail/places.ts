import { COUNTRY, type TerritoryLevel } from '#domain/dimensions.ts'
import { territoryOf } from '#domain/territories/index.ts'
import { PROVINCES } from '#domain/territories/panama.ts'

const PROVINCE_OF_PANAMA = '08'

/** ISO 3166-2 writes comarcas with letters: `PA-KY`. */
const COMARCAS: readonly string[] = PROVINCES.filter(([, , iso]) => /[A-Z]$/.test(iso)).map(([code]) => code)

const NOUNS: Readonly<Record<TerritoryLevel, readonly [one: string, many: string]>> = {
  country: ['país', 'países'],
  province: ['provincia', 'provincias'],
  district: ['distrito', 'distritos'],
  corregimiento: ['corregimiento', 'corregimientos'],
}

/** A territory as a sentence names it: below the province with what holds it, and the country told from its namesake province. */
export function placeName(code: string): string {
  if (code === COUNTRY) return 'todo el país'
  const place = territoryOf(code)
  if (place === undefined) return code
  if (code === PROVINCE_OF_PANAMA) return 'Panamá (provincia)'
  const above = [code.slice(0, 4), code.slice(0, 2)]
    .filter(parent => parent.length < code.length)
    .map(parent => territoryOf(parent)?.name ?? parent)
  return above.length === 0 ? place.name : `${place.name} (${above.join(', ')})`
}

/** `4 provincias`, `1 comarca`, `5 provincias y comarcas`, `2 distritos`. */
export function countPlaces(codes: readonly string[], level: TerritoryLevel): string {
  const [one, many] = NOUNS[level]
  const comarcas = level === 'province' ? codes.filter(code => COMARCAS.includes(code)).length : 0
  if (comarcas === 0) return `${codes.length} ${codes.length === 1 ? one : many}`
  if (comarcas === codes.length) return `${comarcas} ${comarcas === 1 ? 'comarca' : 'comarcas'}`
  return `${codes.length} provincias y comarcas`
}

/** `Coclé, Colón y Darién`; after `most` names, how many more. A remark follows each name. */
export function listPlaces(
  codes: readonly string[],
  { most, remark }: { most: number; remark: (code: string) => string } = { most: 8, remark: () => '' },
): string {
  const names = codes.slice(0, most).map(code => `${placeName(code)}${remark(code)}`)
  if (codes.length > most) return `${names.join(', ')} y ${codes.length - most} más`
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} y ${last}`
}
