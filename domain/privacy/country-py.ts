import type { CountryProfile } from './countries.ts'
import type { Deadline } from './deadlines.ts'

const LAW = 'Ley 7593/2025'

const unknown: Deadline = {
  amount: null,
  unit: 'business_days',
  article: `${LAW} (artículo por comprobar)`,
  checked: 'pending',
  note: {
    es: 'No se pudo leer el texto de la ley: fije el plazo al registrar.',
    en: 'The text of the law could not be read: set the deadline when registering.',
  },
}

const ground = (id: string, es: string, en: string) => ({
  id,
  label: { es, en },
  article: `${LAW} (artículo por comprobar)`,
  checked: 'pending' as const,
})

export const PARAGUAY: CountryProfile = {
  code: 'PY',
  name: { es: 'Paraguay', en: 'Paraguay' },
  law: LAW,
  regulation: null,
  authority: {
    es: 'Agencia Nacional de Protección de Datos Personales',
    en: 'National Agency for the Protection of Personal Data',
  },
  timeZone: 'America/Asuncion',
  inForceFrom: {
    on: '2027-11-27',
    checked: 'secondary',
    note: {
      es: 'Promulgada el 27 de noviembre de 2025; entra en vigencia a los 24 meses.',
      en: 'Promulgated on 27 November 2025; in force after 24 months.',
    },
  },
  holidays: [],
  requests: {
    access: unknown,
    rectification: unknown,
    erasure: unknown,
    opposition: unknown,
    portability: unknown,
  },
  breach: { authority: unknown, persons: unknown },
  bases: [
    ground('public_function', 'Funciones públicas', 'Public functions'),
    ground('legal_obligation', 'Obligación legal', 'A legal obligation'),
    ground('consent', 'Consentimiento', 'Consent'),
  ],
  denials: [
    ground('identity_not_proven', 'La identidad no se probó', 'The identity was not proven'),
    ground('kept_by_law', 'Los datos se conservan por mandato legal', 'The data are kept by legal mandate'),
    ground('not_held', 'No hay datos de la persona', 'No data of the person are held'),
  ],
}
