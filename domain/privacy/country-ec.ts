import type { CountryProfile, LegalGround } from './countries.ts'
import type { Deadline } from './deadlines.ts'

const LAW = 'Ley Orgánica de Protección de Datos Personales'

const fifteenDays = (article: number): Deadline => ({
  amount: 15,
  unit: 'days',
  article: `LOPDP, art. ${article}`,
  checked: 'text',
  note: {
    es: 'La ley dice «plazo de quince días»; se cuentan días calendario, que nunca vencen después que los hábiles.',
    en: 'The law says "plazo de quince días"; calendar days are counted, which never end later than business days.',
  },
})

const term = (amount: number, article: number, who: 'authority' | 'persons'): Deadline => ({
  amount,
  unit: 'business_days',
  article: `LOPDP, art. ${article}`,
  checked: 'text',
  note:
    who === 'authority'
      ? {
          es: 'Término desde que se tiene constancia; también a la agencia de telecomunicaciones. Sin los feriados del Ecuador: el reloj nunca vence después que la ley.',
          en: 'From when it is established; to the telecommunications agency too. Without the holidays of Ecuador: the clock never ends later than the law.',
        }
      : {
          es: 'Término desde que se conoce el riesgo para sus derechos. Sin los feriados del Ecuador: el reloj nunca vence después que la ley.',
          en: 'From when the risk to their rights is known. Without the holidays of Ecuador: the clock never ends later than the law.',
        },
})

const denial = (id: string, es: string, en: string): LegalGround => ({
  id,
  label: { es, en },
  article: 'LOPDP, art. 18',
  checked: 'text',
})

const basis = (id: string, es: string, en: string): LegalGround => ({
  id,
  label: { es, en },
  article: 'LOPDP, art. 7',
  checked: 'secondary',
})

export const ECUADOR: CountryProfile = {
  code: 'EC',
  name: { es: 'Ecuador', en: 'Ecuador' },
  law: LAW,
  regulation: 'Decreto Ejecutivo 904 de 2023',
  authority: {
    es: 'Superintendencia de Protección de Datos Personales (SPDP)',
    en: 'Superintendency of Personal Data Protection (SPDP)',
  },
  timeZone: 'America/Guayaquil',
  inForceFrom: { on: '2021-05-26', checked: 'secondary' },
  holidays: [],
  requests: {
    access: fifteenDays(13),
    rectification: fifteenDays(14),
    erasure: fifteenDays(15),
    opposition: fifteenDays(16),
    portability: {
      amount: null,
      unit: 'days',
      article: 'LOPDP, art. 17',
      checked: 'pending',
      note: {
        es: 'El artículo 17 no fija plazo y remite a la normativa de la autoridad: fíjelo al registrar la solicitud.',
        en: 'Article 17 sets no deadline and refers to the rules of the authority: set one when the request is registered.',
      },
    },
  },
  breach: { authority: term(5, 43, 'authority'), persons: term(3, 46, 'persons') },
  bases: [
    basis(
      'public_function',
      'Misión de interés público o poderes públicos',
      'Public interest or public powers',
    ),
    basis('legal_obligation', 'Obligación legal', 'A legal obligation'),
    basis('consent', 'Consentimiento', 'Consent'),
  ],
  denials: [
    denial(
      'identity_not_proven',
      'Quien pide no es el titular, o su representante no está acreditado',
      'Whoever asks is not the person, or their representative is not accredited',
    ),
    denial(
      'kept_by_law',
      'Los datos son necesarios para una obligación legal',
      'The data are needed for a legal obligation',
    ),
    denial('order', 'Orden judicial o mandato de autoridad', 'Court order or mandate of an authority'),
    denial('claims', 'Necesarios para reclamos o recursos', 'Needed for claims or appeals'),
    denial('third_parties', 'Se perjudicaría a terceros', 'Others would be harmed'),
    denial(
      'statistics',
      'Investigación científica, histórica o estadística',
      'Scientific, historical or statistical research',
    ),
  ],
}
