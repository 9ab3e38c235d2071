import { sql } from 'kysely'
import { PACKAGES } from '#domain/rules/vocabulary.ts'
import { fct_protection } from '../../rules/fct_protection.ts'
import { along, defineStock, distinctKnown } from './define.ts'

const packages = sql.join(PACKAGES.map(({ id }) => sql.lit(id)))

/** Households on a day, by whether their members have the packages of services that their stages of life call for. */
export const packages_of_services = defineStock({
  model: fct_protection,
  contracts: ['reglas'],
  placed: { nature: 'stock', from: 'valid_from', to: 'valid_to' },
  only: sql`subject in (${packages})`,
  dimensions: along().dimensions,
  counts: { households: distinctKnown('household_number') },
  conditions: {
    core: sql`subject = 'paquete_nucleo'`,
    extended: sql`subject = 'paquete_ampliado'`,
    differentiated: sql`subject = 'paquete_diferenciado'`,
    incomplete: sql`status != 'protegida'`,
  },
})
