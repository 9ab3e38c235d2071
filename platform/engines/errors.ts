import type { Exit } from './child.ts'

/** What a person reads, Spanish first. This folder imports nothing of ours, so it states the shape itself. */
export interface EngineText {
  readonly es: string
  readonly en: string
}

const TEXTS = {
  data_dir_busy: {
    es: 'Otro proceso de SIMEI ya usa esta carpeta de datos. Deténgalo o elija otra con SIMEI_DATA_DIR.',
    en: 'Another SIMEI process already uses this data directory. Stop it or choose another with SIMEI_DATA_DIR.',
  },
  data_dir_unusable: {
    es: 'No se puede usar la carpeta de datos. Revise sus permisos y que esté en un disco local.',
    en: 'The data directory cannot be used. Check its permissions and that it is on a local disk.',
  },
  engine_failed: {
    es: 'Un motor de base de datos no arrancó o se detuvo. Vea su registro en la carpeta de datos.',
    en: 'A database engine did not start or has stopped. See its log in the data directory.',
  },
  platform_unsupported: {
    es: 'Esta plataforma no admite los motores incluidos. Use docker compose up.',
    en: 'This platform cannot run the bundled engines. Use docker compose up.',
  },
  root_without_user_namespaces: {
    es: 'PostgreSQL no corre como root y aquí no se permiten espacios de nombres de usuario. Arranque con un usuario común, indique SIMEI_STORE_URL o use docker compose up.',
    en: 'PostgreSQL does not run as root and user namespaces are forbidden here. Start as an ordinary user, give SIMEI_STORE_URL, or use docker compose up.',
  },
} as const satisfies Record<string, EngineText>

export type EngineErrorCode = keyof typeof TEXTS

/** An error of the engines. `detail` holds process ids, paths and log lines of the engines, never data of people or passwords. */
export class EngineError extends Error {
  readonly code: EngineErrorCode
  readonly detail: string
  readonly text: EngineText

  constructor(code: EngineErrorCode, detail: string, cause?: unknown) {
    super(`${TEXTS[code].es} (${detail})`, { cause })
    this.name = 'EngineError'
    this.code = code
    this.detail = detail
    this.text = TEXTS[code]
  }
}

/** A server that ended before it answered: `engine_failed`, and how it ended. */
export class EngineEnded extends EngineError {
  readonly exit: Exit

  constructor(exit: Exit, detail: string) {
    super('engine_failed', detail)
    this.exit = exit
  }
}
