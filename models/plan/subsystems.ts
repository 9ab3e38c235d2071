import type { ContractName } from '#domain/contracts/index.ts'
import type { Subsystem } from '#domain/plan.ts'
import type { PublicationFacts } from '../values/publication-facts.ts'

/**
 * The subsystems of the SIGI, the ministry's management information system, as its strategic plan lists them (line 4.1, result 1,
 * product 4): three of the substantive area and six of the administrative one. `contracts`: by which they report to SIMEI today.
 */
const SIGI: readonly (Pick<Subsystem, 'code' | 'area' | 'name'> & {
  readonly contracts: readonly ContractName[]
})[] = [
  {
    code: 'SIGI-S1',
    area: 'substantive',
    name: {
      es: 'Gestión y actualización de las estadísticas de la oferta de productos y servicios institucionales, incluidos los de la Plataforma de Servicios de Protección Social',
      en: 'Statistics of the products and services offered, those of the social-protection service platform included',
    },
    contracts: ['oferta', 'servicios'],
  },
  {
    code: 'SIGI-S2',
    area: 'substantive',
    name: {
      es: 'Información, innovación y generación de conocimiento',
      en: 'Information, innovation and generation of knowledge',
    },
    contracts: ['denominadores', 'cifras_publicadas'],
  },
  {
    code: 'SIGI-S3',
    area: 'substantive',
    name: {
      es: 'Información de la oferta de productos y servicios de Colmena',
      en: 'Information on the products and services offered by Colmena',
    },
    contracts: [],
  },
  {
    code: 'SIGI-A1',
    area: 'administrative',
    name: { es: 'Recursos Humanos', en: 'Human resources' },
    contracts: [],
  },
  {
    code: 'SIGI-A2',
    area: 'administrative',
    name: { es: 'Administración (proveeduría y compras)', en: 'Administration (supplies and purchases)' },
    contracts: [],
  },
  {
    code: 'SIGI-A3',
    area: 'administrative',
    name: { es: 'Finanzas y Presupuestos', en: 'Finance and budgets' },
    contracts: ['presupuesto'],
  },
  { code: 'SIGI-A4', area: 'administrative', name: { es: 'Auditoría', en: 'Audit' }, contracts: [] },
  {
    code: 'SIGI-A5',
    area: 'administrative',
    name: { es: 'Bienes patrimoniales', en: 'Assets' },
    contracts: [],
  },
  { code: 'SIGI-A6', area: 'administrative', name: { es: 'Transporte', en: 'Transport' }, contracts: [] },
]

/** Each subsystem as a source of data as of a publication: it reports when one of its contracts came within its freshness limit. */
export function subsystems(facts: PublicationFacts): readonly Subsystem[] {
  return SIGI.map(subsystem => {
    const arrived = subsystem.contracts.flatMap(contract => {
      const source = facts.sources.get(contract)
      return source?.snapshot_on === undefined || source.snapshot_on === null
        ? []
        : [{ on: source.snapshot_on, stale: source.stale }]
    })
    const dates = arrived.map(({ on }) => on).sort()
    return {
      ...subsystem,
      state: arrived.length === 0 ? 'silent' : arrived.every(({ stale }) => stale) ? 'late' : 'reporting',
      snapshot_on: dates.at(-1) ?? null,
    }
  })
}
