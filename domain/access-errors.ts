import type { ErrorKind } from './errors.ts'

/** What can go wrong with accounts, grants, tokens, sign-in and the audit. */
export const ACCESS_ERRORS = {
  login_invalid: {
    status: 400,
    exit: 2,
    text: {
      es: 'El usuario no es válido. Use de 3 a 64 letras, números, puntos, guiones o @, y un correo con @.',
      en: 'The login is not valid. Use 3 to 64 letters, digits, dots, hyphens or @, and a mail address with @.',
    },
  },
  login_taken: {
    status: 409,
    exit: 2,
    text: {
      es: 'Ya hay una cuenta con ese usuario (no cuentan mayúsculas ni acentos). Elija otro.',
      en: 'There is an account with that login already (capitals and accents do not count). Choose another.',
    },
  },
  account_disabled: {
    status: 409,
    exit: 2,
    text: {
      es: 'La cuenta está desactivada. Cree otra si la persona vuelve.',
      en: 'The account is disabled. Make another if the person returns.',
    },
  },
  password_weak: {
    status: 400,
    exit: 2,
    text: {
      es: 'La contraseña es corta, conocida o fácil de adivinar. Use 12 caracteres o más; sirven varias palabras sin relación.',
      en: 'The password is short, widespread or easy to guess. Use 12 characters or more; several unrelated words do.',
    },
  },
  link_invalid: {
    status: 400,
    exit: 2,
    text: {
      es: 'El enlace ya se usó, venció o no existe. Pida otro a la administración.',
      en: 'The link was used, has expired or does not exist. Ask the administration for another.',
    },
  },
} as const satisfies Record<string, ErrorKind>
