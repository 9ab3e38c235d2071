import { avances } from './avances.ts'
import { cifras_publicadas } from './cifras_publicadas.ts'
import type { Contract, ContractName } from './contract.ts'
import { denominadores } from './denominadores.ts'
import { elegibilidad } from './elegibilidad.ts'
import { hogares } from './hogares.ts'
import { inscripciones } from './inscripciones.ts'
import { pagos } from './pagos.ts'
import { personas } from './personas.ts'
import { plan } from './plan.ts'
import { servicios } from './servicios.ts'

/** Every record that arrives, in the order in which a first load takes them. Any other order gives the same figures. */
export const CONTRACTS: Readonly<Record<ContractName, Contract>> = {
  denominadores,
  plan,
  avances,
  cifras_publicadas,
  hogares,
  personas,
  inscripciones,
  elegibilidad,
  pagos,
  servicios,
}

export * from './contract.ts'
