import { SimeiError } from '../errors.ts'
import { acompanamiento } from './acompanamiento.ts'
import { avances } from './avances.ts'
import { calidad } from './calidad.ts'
import { cifras_publicadas } from './cifras_publicadas.ts'
import type { Contract, ContractName } from './contract.ts'
import { corresponsabilidades } from './corresponsabilidades.ts'
import { denominadores } from './denominadores.ts'
import { elegibilidad } from './elegibilidad.ts'
import { fichas } from './fichas.ts'
import { hogares } from './hogares.ts'
import { inscripciones } from './inscripciones.ts'
import { oferta } from './oferta.ts'
import { pagos } from './pagos.ts'
import { personas } from './personas.ts'
import { plan } from './plan.ts'
import { planilla } from './planilla.ts'
import { presupuesto } from './presupuesto.ts'
import { puntos_de_pago } from './puntos_de_pago.ts'
import { reclamos } from './reclamos.ts'
import { referencias } from './referencias.ts'
import { servicios } from './servicios.ts'

/** Every record that arrives, in the order in which a first load takes them. Any other order gives the same figures. */
export const CONTRACTS: Readonly<Record<ContractName, Contract>> = {
  denominadores,
  plan,
  avances,
  cifras_publicadas,
  presupuesto,
  oferta,
  calidad,
  puntos_de_pago,
  hogares,
  personas,
  fichas,
  inscripciones,
  elegibilidad,
  planilla,
  pagos,
  servicios,
  referencias,
  corresponsabilidades,
  acompanamiento,
  reclamos,
}

/** What may be repeated of a name that is none: it looks like one. */
const LIKE_A_NAME = /^[\w-]{1,60}$/

/** The contract of a name. Throws `unknown_contract` with those that there are. */
export function contractNamed(name: string): Contract {
  const contract = Object.values(CONTRACTS).find(candidate => candidate.name === name)
  if (contract === undefined)
    throw new SimeiError('unknown_contract', {
      ...(LIKE_A_NAME.test(name) ? { detail: name } : {}),
      allowed: Object.keys(CONTRACTS),
    })
  return contract
}

export * from './contract.ts'
export * from './describe.ts'
export type { Flag, FlagKind, Match } from './flags.ts'
export * from './template.ts'
