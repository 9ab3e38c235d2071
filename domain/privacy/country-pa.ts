import type { CountryProfile } from './countries.ts'
import type { Deadline } from './deadlines.ts'
import { HOLIDAYS_OF_PANAMA } from './holidays.ts'

const LAW = 'Ley 81 de 2019'
const DECREE = 'Decreto Ejecutivo 285 de 2021'

const tenDays: Deadline = {
  amount: 10,
  unit: 'business_days',
  article: `${LAW}, art. 16; ${DECREE}, art. 15`,
  checked: 'secondary',
  note: {
    es: 'Diez días hábiles desde la presentación; la norma no prevé prórroga.',
    en: 'Ten business days from when it was handed in; the law knows no extension.',
  },
}

/** 72 hours, for the authority and the persons alike: Panama has one threshold, that there is a risk. */
const breach: Deadline = {
  amount: 72,
  unit: 'hours',
  article: `${DECREE}, art. 37`,
  checked: 'secondary',
  note: {
    es: 'Desde que se conoce; a la autoridad y a las personas afectadas a la vez cuando hay riesgo. Toda vulneración se documenta (art. 38).',
    en: 'From when it is known; to the authority and the persons at once where there is a risk. Every breach is documented (art. 38).',
  },
}

export const PANAMA: CountryProfile = {
  code: 'PA',
  name: { es: 'Panamá', en: 'Panama' },
  law: LAW,
  regulation: DECREE,
  authority: {
    es: 'Autoridad Nacional de Transparencia y Acceso a la Información (ANTAI)',
    en: 'National Authority of Transparency and Access to Information (ANTAI)',
  },
  timeZone: 'America/Panama',
  inForceFrom: { on: '2021-03-29', checked: 'secondary' },
  holidays: HOLIDAYS_OF_PANAMA,
  requests: {
    access: tenDays,
    rectification: {
      amount: 5,
      unit: 'business_days',
      article: `${LAW} (artículo por comprobar)`,
      checked: 'secondary',
      note: {
        es: 'Cinco días hábiles para modificar datos erróneos, inexactos, equívocos o incompletos.',
        en: 'Five business days to change data that are wrong, inexact, ambiguous or incomplete.',
      },
    },
    erasure: tenDays,
    opposition: tenDays,
    portability: tenDays,
  },
  breach: { authority: breach, persons: breach },
  bases: [
    {
      id: 'public_function',
      label: {
        es: 'Funciones propias de la administración pública',
        en: 'Functions of the public administration',
      },
      article: `${LAW}, art. 8 (por comprobar)`,
      checked: 'pending',
    },
    {
      id: 'legal_obligation',
      label: { es: 'Obligación legal o ley especial', en: 'A legal obligation or special law' },
      article: `${LAW}, art. 6 (por comprobar)`,
      checked: 'pending',
    },
    {
      id: 'consent',
      label: {
        es: 'Consentimiento previo, informado e inequívoco',
        en: 'Previous, informed and unequivocal consent',
      },
      article: `${LAW}, art. 6 (por comprobar)`,
      checked: 'pending',
    },
    {
      id: 'statistics',
      label: {
        es: 'Fines estadísticos con datos disociados o anonimizados',
        en: 'Statistics with data that were dissociated or made anonymous',
      },
      article: `${LAW} (artículo por comprobar)`,
      checked: 'pending',
    },
  ],
  denials: [
    {
      id: 'identity_not_proven',
      label: {
        es: 'Quien pide no probó ser el titular ni su representante',
        en: 'Whoever asks did not prove to be the person or their representative',
      },
      article: `${DECREE} (artículo por comprobar)`,
      checked: 'pending',
    },
    {
      id: 'kept_by_law',
      label: { es: 'Datos almacenados por mandato legal', en: 'Data that are kept by legal mandate' },
      article: `${LAW}, art. 23`,
      checked: 'text',
    },
    {
      id: 'not_held',
      label: {
        es: 'El ministerio no tiene datos de la persona',
        en: 'The ministry holds no data of the person',
      },
      article: LAW,
      checked: 'pending',
    },
    {
      id: 'other_source',
      label: {
        es: 'El dato lo suministra otro organismo: se le dice a cuál pedirlo',
        en: 'Another body supplies the datum: the person is told which one to ask',
      },
      article: `${LAW}, art. 22`,
      checked: 'text',
    },
  ],
}
