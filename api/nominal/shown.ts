import { Type } from 'typebox'
import { dayInPanama } from '#domain/calendar.ts'
import { ageOn, maskedName, NOMINAL_FIELD_IDS } from '#domain/nominal.ts'
import type { RegisteredPerson } from '#models/index.ts'
import { Nullable, OneOf } from '../schemas.ts'

const text = Nullable(Type.String())

/** A person as shown: what names them is masked or null until it was revealed to the reader. */
export const PersonSchema = Type.Object({
  id: Type.String({ description: 'Opaco: ni cédula ni número del registro' }),
  name: Type.String({ description: 'Iniciales, o el nombre si se reveló; vacío sin identidad' }),
  cedula: text,
  birth_on: text,
  age: Type.Integer(),
  sex: Type.String(),
  corregimiento: Type.String(),
  household: text,
  programmes: Type.Array(Type.String()),
  longitude: text,
  latitude: text,
  ethnicity: text,
  disability: Nullable(Type.Boolean()),
  died_on: text,
  revealed: Type.Array(OneOf(NOMINAL_FIELD_IDS)),
})

/** Fields revealed to the reader, by the number of the registry. */
export type Revealed = ReadonlyMap<string, ReadonlySet<string>>

const NOTHING: ReadonlySet<string> = new Set()

/** A person as the reader may see them at an instant. */
export function shownPerson(person: RegisteredPerson, called: string, revealed: Revealed, now: Date) {
  const fields = revealed.get(person.person_id) ?? NOTHING
  const when = <T>(field: string, value: T): T | null => (fields.has(field) ? value : null)
  const name = `${person.given_names} ${person.surnames}`.trim()
  return {
    id: called,
    name: fields.has('names') ? name : maskedName(name),
    cedula: when('cedula', person.cedula),
    birth_on: when('birth_on', person.birth_on),
    age: ageOn(person.birth_on, dayInPanama(now)),
    sex: person.sex,
    corregimiento: person.corregimiento,
    household: person.household_id === '' ? null : person.household_id,
    programmes: [...person.scope_programmes].sort(),
    longitude: when('location', person.longitude),
    latitude: when('location', person.latitude),
    ethnicity: when('sensitive', person.ethnicity),
    disability: when('sensitive', person.disability),
    died_on: when('sensitive', person.died_on),
    revealed: NOMINAL_FIELD_IDS.filter(field => fields.has(field)),
  }
}
