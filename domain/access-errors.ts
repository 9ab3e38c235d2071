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
      es: 'Hace falta otra persona: nadie da ni aprueba un permiso propio, ni aprueba lo que dio, registró o pidió, y lo de datos de personas lo dan y aprueban cuentas (--as).',
      en: 'Another person is needed: nobody gives or approves their own grant, nor approves what they gave, registered or asked for, and what concerns data of persons is given and approved by accounts (--as).',
    },
  },
  not_signed_in: {
    status: 401,
    exit: 2,
    text: {
      es: 'Hace falta iniciar sesión: no hay una, o ya terminó. Entre de nuevo; los programas envían su token.',
      en: 'Sign in first: there is no session, or it has ended. Sign in again; programs send their token.',
    },
  },
  second_factor_needed: {
    status: 403,
    exit: 2,
    text: {
      es: 'Falta el segundo factor. Escriba el código de su autenticador, o configúrelo si aún no lo tiene.',
      en: 'The second factor is missing. Type the code of your authenticator, or set it up if you have none yet.',
    },
  },
  cross_site: {
    status: 403,
    exit: 2,
    text: {
      es: 'La solicitud viene de otro sitio y no se atendió. Hágala desde la página de SIMEI.',
      en: 'The request comes from another site and was not served. Make it from the page of SIMEI.',
    },
  },
  outside_scope: {
    status: 403,
    exit: 2,
    text: {
      es: 'Lo que pide está fuera de su alcance. Elija un territorio o programa de los suyos.',
      en: 'What you ask for lies outside your scope. Choose a territory or programme of yours.',
    },
  },
  no_list: {
    status: 409,
    exit: 2,
    text: {
      es: 'De esta cifra no hay un listado: no cuenta personas ni sus registros, o no tiene datos. Elija otra.',
      en: 'There is no list of this figure: it counts neither persons nor their records, or has no data. Choose another.',
    },
  },
  list_too_long: {
    status: 409,
    exit: 2,
    text: {
      es: 'El listado pasa de 10,000 filas: agregue un filtro para verlo u ordenarlo.',
      en: 'The list has more than 10,000 rows: add a filter to see or sort it.',
    },
  },
  audit_unavailable: {
    status: 503,
    exit: 1,
    text: {
      es: 'La consulta no se pudo registrar en la auditoría, así que no se muestra nada. Espere un momento y repita.',
      en: 'The reading could not be written into the audit, so nothing is shown. Wait a moment and try again.',
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
  proof_needed: {
    status: 403,
    exit: 2,
    text: {
      es: 'Antes de hacer esto, confirme que es usted: escriba otra vez su contraseña o su código.',
      en: 'Before doing this, confirm that it is you: type your password or your code again.',
    },
  },
  proof_refused: {
    status: 403,
    exit: 2,
    text: {
      es: 'La contraseña o el código no son correctos. Revíselos y repita.',
      en: 'The password or code is not right. Check it and try again.',
    },
  },
  provider_refused: {
    status: 401,
    exit: 2,
    text: {
      es: 'La cuenta institucional no abrió ninguna de SIMEI. Empiece otra vez desde la página de entrada; si se repite, pida a la administración que la enlace.',
      en: 'The institutional account opened none of SIMEI. Begin again from the sign-in page; if it happens again, ask the administration to link it.',
    },
  },
  provider_unreachable: {
    status: 503,
    exit: 1,
    text: {
      es: 'El proveedor de identidad de la institución no responde como debe. Repita en un minuto, o entre con su contraseña de SIMEI si la tiene.',
      en: 'The identity provider of the institution does not answer as it should. Try again in a minute, or sign in by your SIMEI password if you have one.',
    },
  },
  identity_taken: {
    status: 409,
    exit: 2,
    text: {
      es: 'Esa cuenta institucional ya está enlazada con otra de SIMEI. Entre con aquella, o pida a la administración que la desenlace.',
      en: 'That institutional account is linked to another of SIMEI already. Sign in to that one, or ask the administration to unlink it.',
    },
  },
  sign_in_throttled: {
    status: 429,
    exit: 2,
    text: {
      es: 'Hubo demasiados intentos seguidos. Espere y repita: la cuenta no se bloquea, y desde su equipo y su red de siempre no se espera por los intentos de otros.',
      en: 'There were too many attempts in a row. Wait and try again: the account is not locked, and from your usual computer and network you do not wait for the attempts of others.',
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
