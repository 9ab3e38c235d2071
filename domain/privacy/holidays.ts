import type { Text } from '../text.ts'

/** A day on which public offices do not work: the same each year, or so many days from Easter Sunday. */
export type Holiday = { readonly name: Text } & (
  | { readonly month: number; readonly day: number }
  | { readonly fromEaster: number }
)

const fixed = (month: number, day: number, es: string, en: string): Holiday => ({
  month,
  day,
  name: { es, en },
})

/**
 * Days of national feast or mourning of Panama: article 46 of the Código de Trabajo, compared with the calendar published for 2026. One that falls on
 * a Sunday is observed on the Monday. Days off that a decree adds for public offices (Carnival's Monday, bridges) are not here: without
 * them a deadline comes out earlier, never later, than the law's.
 */
export const HOLIDAYS_OF_PANAMA: readonly Holiday[] = [
  fixed(1, 1, 'Año Nuevo', 'New Year'),
  fixed(1, 9, 'Día de los Mártires', "Martyrs' Day"),
  { fromEaster: -47, name: { es: 'Martes de Carnaval', en: 'Carnival Tuesday' } },
  { fromEaster: -2, name: { es: 'Viernes Santo', en: 'Good Friday' } },
  fixed(5, 1, 'Día del Trabajo', 'Labour Day'),
  fixed(11, 3, 'Separación de Panamá de Colombia', 'Separation from Colombia'),
  fixed(11, 5, 'Consolidación de la separación en Colón', 'Consolidation of the separation in Colón'),
  fixed(
    11,
    10,
    'Grito de Independencia de La Villa de Los Santos',
    'Cry of Independence of La Villa de Los Santos',
  ),
  fixed(11, 28, 'Independencia de Panamá de España', 'Independence from Spain'),
  fixed(12, 8, 'Día de las Madres', "Mother's Day"),
  fixed(12, 20, 'Día de duelo nacional', 'Day of national mourning'),
  fixed(12, 25, 'Navidad', 'Christmas'),
]
