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
  grant_invalid: {
    status: 400,
    exit: 2,
    text: {
      es: 'El permiso no es válido: corrija el rol, los programas, los territorios o las fechas que se indican.',
      en: 'The grant is not valid: correct the role, programmes, territories or dates that are named.',
    },
  },
  grant_is_decided: {
    status: 409,
    exit: 2,
    text: {
      es: 'El permiso ya se aprobó, se revocó o venció. Dé otro si hace falta.',
      en: 'The grant was approved, revoked or has expired already. Give another if one is needed.',
    },
  },
  second_person_needed: {
    status: 403,
    exit: 2,
    text: {
      es: 'Hace falta otra persona: nadie da ni aprueba un permiso propio, ni aprueba el que dio, y los de datos de personas los dan y aprueban cuentas (--as).',
      en: 'Another person is needed: nobody gives or approves their own grant, nor approves one they gave, and those on data of persons are given and approved by accounts (--as).',
    },
  },
  sign_in_refused: {
    status: 401,
    exit: 2,
    text: {
      es: 'El usuario, la contraseña o el código no son correctos. Revíselos y repita.',
      en: 'The login, password or code is not right. Check them and try again.',
    },
  },
  code_invalid: {
    status: 400,
    exit: 2,
    text: {
      es: 'El código no es correcto o ya se usó. Espere el siguiente y revise la hora del teléfono.',
      en: 'The code is not right or was used already. Wait for the next one and check the time of the phone.',
    },
  },
  totp_confirmed: {
    status: 409,
    exit: 2,
    text: {
      es: 'La cuenta ya tiene segundo factor. La administración puede quitarlo: simei user reset-totp.',
      en: 'The account has a second factor already. The administration can take it away: simei user reset-totp.',
    },
  },
  seal_broken: {
    status: 500,
    exit: 1,
    text: {
      es: 'Lo sellado no se abre: SIMEI_SECRET_KEY no es la llave con que se selló. Restitúyala.',
      en: 'What was sealed does not open: SIMEI_SECRET_KEY is not the key that sealed it. Put that one back.',
    },
  },
  token_invalid: {
    status: 401,
    exit: 2,
    text: {
      es: 'El token no existe, venció o se revocó. Pida otro a la administración.',
      en: 'The token does not exist, has expired or was revoked. Ask the administration for another.',
    },
  },
  audit_broken: {
    status: 500,
    exit: 1,
    text: {
      es: 'La auditoría no coincide con lo que se firmó: alguien la cambió. Conserve la base tal como está y avise a protección de datos.',
      en: 'The audit does not match what was signed: somebody changed it. Keep the database as it is and tell data protection.',
    },
  },
} as const satisfies Record<string, ErrorKind>
