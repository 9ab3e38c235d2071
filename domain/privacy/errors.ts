import type { ErrorKind } from '../errors.ts'

/** What can go wrong with what the law on personal data asks. */
export const PRIVACY_ERRORS = {
  privacy_invalid: {
    status: 400,
    exit: 2,
    text: {
      es: 'Lo escrito no es válido. Corrija el campo que se indica; las notas van sin nombres ni cédulas.',
      en: 'What was written is not valid. Correct the field that is named; notes go without names or cédulas.',
    },
  },
  privacy_step_impossible: {
    status: 409,
    exit: 2,
    text: {
      es: 'Ese paso no se puede dar ahora. Elija uno de los que se indican, o termine antes lo que falta.',
      en: 'That step cannot be taken now. Choose one of those named, or first finish what is missing.',
    },
  },
  agreement_not_in_force: {
    status: 409,
    exit: 2,
    text: {
      es: 'El convenio no está vigente: falta aprobarlo, no ha empezado, venció o se terminó. Use otro, o pida a protección de datos que registre uno.',
      en: 'The agreement is not in force: it waits for approval, has not begun, has expired or was ended. Use another, or ask data protection to register one.',
    },
  },
} as const satisfies Record<string, ErrorKind>
