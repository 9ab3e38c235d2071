import { ACCESS_ERRORS } from './access-errors.ts'
import { PRIVACY_ERRORS } from './privacy/errors.ts'
import type { Text } from './text.ts'

export interface ErrorKind {
  /** HTTP status by which the API answers. */
  readonly status: number
  /** Exit code of the command line: 1 a problem of data or of the installation, 2 wrong usage. */
  readonly exit: 1 | 2
  /** What happened and what to do. */
  readonly text: Text
}

/** The closed set of errors. A sentence names what a person can do next. */
export const ERRORS = {
  ...ACCESS_ERRORS,
  ...PRIVACY_ERRORS,
  bad_request: {
    status: 400,
    exit: 2,
    text: {
      es: 'La solicitud no es válida. Revise los parámetros.',
      en: 'The request is not valid. Check its parameters.',
    },
  },
  unknown_indicator: {
    status: 400,
    exit: 2,
    text: {
      es: 'El indicador no existe. Elija uno de los permitidos.',
      en: 'The indicator does not exist. Choose an allowed one.',
    },
  },
  unknown_period: {
    status: 400,
    exit: 2,
    text: {
      es: 'El periodo no es válido. Use 201709, 2017Q3, 2017S2, 2017, 2017C3, 201709YTD (año corrido), 201709R12 (doce meses) o un intervalo.',
      en: 'The period is not valid. Use 201709, 2017Q3, 2017S2, 2017, 2017C3, 201709YTD (year to date), 201709R12 (twelve months) or a range.',
    },
  },
  unknown_dimension: {
    status: 400,
    exit: 2,
    text: {
      es: 'El indicador no admite ese desglose o filtro. Elija uno de los permitidos.',
      en: 'The indicator does not take that breakdown or filter. Choose an allowed one.',
    },
  },
  unknown_territory: {
    status: 400,
    exit: 2,
    text: {
      es: 'El territorio no existe. Use un código INEC o PA.',
      en: 'The territory does not exist. Use an INEC code or PA.',
    },
  },
  not_found: {
    status: 404,
    exit: 2,
    text: { es: 'No se encontró lo que pidió.', en: 'What you asked for was not found.' },
  },
  forbidden: {
    status: 403,
    exit: 2,
    text: { es: 'No tiene permiso para ver estos datos.', en: 'You may not see these data.' },
  },
  not_ready: {
    status: 503,
    exit: 1,
    text: {
      es: 'Aún no hay una publicación vigente. Espere a que termine la carga.',
      en: 'No publication is current yet. Wait until the load ends.',
    },
  },
  too_many_requests: {
    status: 429,
    exit: 1,
    text: {
      es: 'Demasiadas solicitudes. Espere un momento y repita.',
      en: 'Too many requests. Wait a moment and try again.',
    },
  },
  method_not_allowed: {
    status: 405,
    exit: 2,
    text: {
      es: 'Esa dirección no admite ese método. Use uno de los que dice la cabecera Allow.',
      en: 'That address does not take that method. Use one that the Allow header names.',
    },
  },
  request_timeout: {
    status: 408,
    exit: 1,
    text: {
      es: 'La solicitud no llegó completa a tiempo. Repita con una conexión mejor.',
      en: 'The request did not arrive whole in time. Try again on a better connection.',
    },
  },
  request_too_large: {
    status: 413,
    exit: 2,
    text: {
      es: 'El contenido de la solicitud es demasiado grande. Divídalo en varias.',
      en: 'The content of the request is too large. Split it into several.',
    },
  },
  address_too_long: {
    status: 414,
    exit: 2,
    text: {
      es: 'La dirección es demasiado larga. Pida menos periodos, territorios o filtros a la vez.',
      en: 'The address is too long. Ask for fewer periods, territories or filters at once.',
    },
  },
  media_type_unsupported: {
    status: 415,
    exit: 2,
    text: {
      es: 'El tipo del contenido no se admite. Envíe application/json.',
      en: 'The type of the content is not taken. Send application/json.',
    },
  },
  headers_too_large: {
    status: 431,
    exit: 2,
    text: {
      es: 'Las cabeceras de la solicitud son demasiado grandes. Borre las cookies del sitio y repita.',
      en: 'The headers of the request are too large. Delete the cookies of the site and try again.',
    },
  },
  overloaded: {
    status: 503,
    exit: 1,
    text: {
      es: 'El servicio está saturado. Espere unos segundos y repita.',
      en: 'The service is overloaded. Wait some seconds and try again.',
    },
  },
  data_dir_busy: {
    status: 503,
    exit: 1,
    text: {
      es: 'Otro proceso de SIMEI ya usa esta carpeta de datos. Deténgalo o elija otra con SIMEI_DATA_DIR.',
      en: 'Another SIMEI process already uses this data directory. Stop it or choose another with SIMEI_DATA_DIR.',
    },
  },
  engine_failed: {
    status: 503,
    exit: 1,
    text: {
      es: 'Un motor de base de datos no arrancó o se detuvo. Vea su registro en la carpeta de datos.',
      en: 'A database engine did not start or has stopped. See its log in the data directory.',
    },
  },
  platform_unsupported: {
    status: 500,
    exit: 1,
    text: {
      es: 'Esta plataforma no admite los motores incluidos. Use docker compose up.',
      en: 'This platform cannot run the bundled engines. Use docker compose up.',
    },
  },
  configuration_invalid: {
    status: 500,
    exit: 2,
    text: {
      es: 'La configuración no es válida. Corrija la variable que se indica.',
      en: 'The configuration is not valid. Correct the variable named.',
    },
  },
  warehouse_too_old: {
    status: 500,
    exit: 1,
    text: {
      es: 'La versión de ClickHouse es anterior a 26.3.22. Actualícela.',
      en: 'ClickHouse is older than 26.3.22. Upgrade it.',
    },
  },
  warehouse_unreachable: {
    status: 503,
    exit: 1,
    text: {
      es: 'No se puede llegar a ClickHouse. Revise que el servicio esté en marcha y su dirección.',
      en: 'ClickHouse cannot be reached. Check that it runs, and its address.',
    },
  },
  warehouse_denied: {
    status: 500,
    exit: 1,
    text: {
      es: 'La cuenta de ClickHouse no tiene el permiso necesario. Revise sus credenciales.',
      en: 'The ClickHouse account lacks a needed right. Check its credentials.',
    },
  },
  warehouse_memory: {
    status: 503,
    exit: 1,
    text: {
      es: 'La consulta pasó el límite de memoria. Pida un periodo o territorio menor.',
      en: 'The query passed the memory limit. Ask for a smaller period or territory.',
    },
  },
  warehouse_disk_full: {
    status: 503,
    exit: 1,
    text: {
      es: 'No queda espacio en disco. Libere espacio y repita; no se perdió nada.',
      en: 'The disk is full. Free some space and try again; nothing was lost.',
    },
  },
  warehouse_cancelled: {
    status: 503,
    exit: 1,
    text: {
      es: 'La consulta se canceló o pasó su tiempo límite.',
      en: 'The query was cancelled or ran out of time.',
    },
  },
  warehouse_failed: {
    status: 500,
    exit: 1,
    text: {
      es: 'ClickHouse no pudo responder la consulta. Informe el código a soporte.',
      en: 'ClickHouse could not answer the query. Report the code to support.',
    },
  },
  store_unreachable: {
    status: 503,
    exit: 1,
    text: {
      es: 'No se puede llegar a PostgreSQL. Revise que el servicio esté en marcha y su dirección.',
      en: 'PostgreSQL cannot be reached. Check that it runs, and its address.',
    },
  },
  migration_changed: {
    status: 500,
    exit: 1,
    text: {
      es: 'Una migración ya aplicada cambió. Use la versión del programa que la aplicó o una posterior.',
      en: 'A migration already applied has changed. Use the program version that applied it or a later one.',
    },
  },
  sources_invalid: {
    status: 500,
    exit: 2,
    text: {
      es: 'El archivo de fuentes no es válido. Corrija las líneas que se indican.',
      en: 'The file of sources is not valid. Correct the lines that are named.',
    },
  },
  secret_missing: {
    status: 500,
    exit: 1,
    text: {
      es: 'Falta un secreto de la fuente. Defina la variable o el archivo que se indica.',
      en: 'A secret of the source is missing. Set the variable or file that is named.',
    },
  },
  source_unreachable: {
    status: 503,
    exit: 1,
    text: {
      es: 'No se puede llegar a la fuente. Revise su dirección y que esté en marcha; se reintentará.',
      en: 'The source cannot be reached. Check its address and that it runs; it will be retried.',
    },
  },
  source_refused: {
    status: 502,
    exit: 1,
    text: {
      es: 'La fuente rechazó la cuenta o la consulta. Revise sus credenciales y permisos.',
      en: 'The source refused the account or the request. Check its credentials and rights.',
    },
  },
  source_untrusted: {
    status: 502,
    exit: 1,
    text: {
      es: 'La fuente no probó ser quien dice: su certificado o su huella no es la declarada. Confírmela con su administrador antes de cambiarla.',
      en: 'The source did not prove who it is: its certificate or fingerprint is not the declared one. Confirm it with its administrator before changing it.',
    },
  },
  source_unstable: {
    status: 503,
    exit: 1,
    text: {
      es: 'Los datos de la fuente cambiaron mientras se leían, o sus páginas no cuadran. No se cargó nada; repita a una hora más tranquila.',
      en: 'The data of the source changed while they were read, or its pages do not add up. Nothing was loaded; try again at a quieter hour.',
    },
  },
  source_answer_invalid: {
    status: 502,
    exit: 1,
    text: {
      es: 'La respuesta de la fuente no tiene la forma declarada. No se cargó nada; compare la configuración con la documentación de la fuente.',
      en: 'The answer of the source does not have the declared shape. Nothing was loaded; compare the configuration with the documentation of the source.',
    },
  },
  address_forbidden: {
    status: 400,
    exit: 1,
    text: {
      es: 'La dirección no está permitida: es interna o distinta de la declarada. Si es correcta, declare su red en allow_networks.',
      en: 'The address is not allowed: it is internal or other than the declared one. If it is right, declare its network in allow_networks.',
    },
  },
  unknown_contract: {
    status: 400,
    exit: 2,
    text: {
      es: 'Ningún contrato corresponde a ese nombre. Elija uno de los permitidos.',
      en: 'No contract matches that name. Choose an allowed one.',
    },
  },
  file_unreadable: {
    status: 400,
    exit: 1,
    text: {
      es: 'El archivo no se puede leer o está truncado. Pida a la fuente que lo envíe de nuevo.',
      en: 'The file cannot be read or is truncated. Ask the source to send it again.',
    },
  },
  file_empty: {
    status: 400,
    exit: 1,
    text: {
      es: 'El archivo está vacío. Pida a la fuente que lo envíe de nuevo.',
      en: 'The file is empty. Ask the source to send it again.',
    },
  },
  file_too_large: {
    status: 400,
    exit: 1,
    text: {
      es: 'El contenido del archivo pasa de los límites. Pida a la fuente que lo divida o revise qué envió.',
      en: 'The content of the file passes the limits. Ask the source to split it, or check what it sent.',
    },
  },
  archive_unsafe: {
    status: 400,
    exit: 1,
    text: {
      es: 'El archivo comprimido trae entradas que no se admiten. Pida uno con archivos simples, sin rutas, enlaces, claves ni otros comprimidos.',
      en: 'The archive holds entries that are not taken. Ask for one with plain files, without paths, links, passwords or other archives.',
    },
  },
  convention_ambiguous: {
    status: 400,
    exit: 1,
    text: {
      es: 'No se puede saber qué es día y qué es mes en las fechas. Declare el formato en la fuente.',
      en: 'Day and month of the dates cannot be told apart. Declare the format with the source.',
    },
  },
  columns_mismatch: {
    status: 400,
    exit: 1,
    text: {
      es: 'Las columnas del archivo no son las del contrato. Compare el encabezado con la documentación.',
      en: 'The columns of the file are not those of the contract. Compare its heading with the documentation.',
    },
  },
  control_total_mismatch: {
    status: 400,
    exit: 1,
    text: {
      es: 'Las filas o el monto no cuadran con el control de la fuente. No se cargó nada.',
      en: 'Rows or amount do not agree with the control total of the source. Nothing was loaded.',
    },
  },
  snapshot_in_future: {
    status: 400,
    exit: 1,
    text: {
      es: 'El archivo dice una fecha de corte posterior a hoy. Corrija la fecha en su nombre o en su control.',
      en: 'The file states a date after today. Correct the date in its name or control file.',
    },
  },
  batch_interrupted: {
    status: 503,
    exit: 1,
    text: {
      es: 'La carga se interrumpió antes de confirmarse. Se repetirá en la próxima corrida.',
      en: 'The load was interrupted before its commit. The next run repeats it.',
    },
  },
  cancelled: {
    status: 503,
    exit: 1,
    text: {
      es: 'Una persona canceló la carga. No quedó nada de lo que no se había confirmado.',
      en: 'A person cancelled the load. Nothing is left of what was not committed.',
    },
  },
  snapshot_shrunk: {
    status: 409,
    exit: 1,
    text: {
      es: 'El corte trae muchas menos filas que el anterior y espera aprobación: simei ingest approve o refuse.',
      en: 'The snapshot has far fewer rows than the one before and waits for approval: simei ingest approve or refuse.',
    },
  },
  batch_refused: {
    status: 409,
    exit: 1,
    text: {
      es: 'Una persona rechazó este lote. El mismo contenido no se vuelve a preguntar.',
      en: 'A person refused this batch. The same content is not asked about again.',
    },
  },
  sources_failed: {
    status: 503,
    exit: 1,
    text: {
      es: 'Ninguna fuente se pudo cargar. Vea cada una con simei ingest status.',
      en: 'No source could be loaded. See each one with simei ingest status.',
    },
  },
  batch_not_held: {
    status: 409,
    exit: 1,
    text: {
      es: 'Ese lote no espera aprobación. Vea su estado con simei ingest batch.',
      en: 'That batch does not wait for approval. See its state with simei ingest batch.',
    },
  },
  unknown_source: {
    status: 404,
    exit: 2,
    text: {
      es: 'Esa fuente no está configurada. Elija una de la lista.',
      en: 'That source is not configured. Choose one of the list.',
    },
  },
  source_busy: {
    status: 409,
    exit: 1,
    text: {
      es: 'Esa fuente ya se está cargando. La solicitud quedó registrada como omitida.',
      en: 'That source is being loaded already. The request was recorded as skipped.',
    },
  },
  lease_lost: {
    status: 503,
    exit: 1,
    text: {
      es: 'Otro proceso tomó este trabajo. No se guardó nada de este.',
      en: 'Another process took this work over. Nothing of this one was kept.',
    },
  },
  bad_rule: {
    status: 400,
    exit: 1,
    text: {
      es: 'La regla no es válida. Corrija los nodos que se nombran.',
      en: 'The rule is not valid. Correct the nodes that are named.',
    },
  },
  bad_formula: {
    status: 400,
    exit: 1,
    text: {
      es: 'La fórmula no es válida. Corrija la parte que se nombra.',
      en: 'The formula is not valid. Correct the part that is named.',
    },
  },
  rule_is_decided: {
    status: 409,
    exit: 1,
    text: {
      es: 'Esa versión de la regla ya se activó o se retiró. Escriba un borrador nuevo.',
      en: 'That version of the rule was activated or withdrawn already. Write a new draft.',
    },
  },
  bad_target: {
    status: 400,
    exit: 1,
    text: {
      es: 'Una meta del borrador no es válida. Corrija la que se nombra.',
      en: 'A target of the draft is not valid. Correct the one that is named.',
    },
  },
  target_is_decided: {
    status: 409,
    exit: 1,
    text: {
      es: 'Esa versión de metas ya se activó o se retiró. Escriba un borrador nuevo.',
      en: 'That version of targets was activated or withdrawn already. Write a new draft.',
    },
  },
  check_failed: {
    status: 500,
    exit: 1,
    text: {
      es: 'Una comprobación bloqueante falló: no se publicó. Vea las comprobaciones.',
      en: 'A blocking check failed: nothing was published. See the checks.',
    },
  },
  boundaries_invalid: {
    status: 400,
    exit: 1,
    text: {
      es: 'El archivo de límites territoriales no es válido. Corrija lo que se indica.',
      en: 'The boundary file is not valid. Correct what is named.',
    },
  },
  mail_failed: {
    status: 503,
    exit: 1,
    text: {
      es: 'El correo no se pudo entregar; se reintentará. Revise SIMEI_SMTP_URL.',
      en: 'The mail could not be delivered; it will be retried. Check SIMEI_SMTP_URL.',
    },
  },
  quarantine_row_closed: {
    status: 409,
    exit: 1,
    text: {
      es: 'Una de las filas ya se corrigió, se descartó o llegó corregida. No se cambió nada; consulte la cuarentena.',
      en: 'One of the rows was already corrected, dismissed or arrived corrected. Nothing was changed; look at the quarantine.',
    },
  },
  quarantine_still_broken: {
    status: 400,
    exit: 1,
    text: {
      es: 'Una fila corregida todavía incumple el contrato. No se cargó ninguna; corrija lo que se indica y repita.',
      en: 'A corrected row still breaks the contract. None was loaded; correct what is named and try again.',
    },
  },
  file_not_written: {
    status: 500,
    exit: 2,
    text: {
      es: 'No se escribió el archivo: ya existe, o la carpeta no está o no admite escritura. Indique otro con --out.',
      en: 'The file was not written: it exists, or its folder is not there or not writable. Name another with --out.',
    },
  },
  internal: {
    status: 500,
    exit: 1,
    text: {
      es: 'Error interno. Informe el número de solicitud a soporte.',
      en: 'Internal error. Report the request number to support.',
    },
  },
} as const satisfies Record<string, ErrorKind>

export type ErrorCode = keyof typeof ERRORS

/** An error of the closed set. `detail` never carries a name, a cédula or a query; `allowed` lists what a person may choose. */
export class SimeiError extends Error {
  readonly code: ErrorCode
  readonly detail: string | undefined
  readonly allowed: readonly string[] | undefined

  constructor(
    code: ErrorCode,
    options: { detail?: string; allowed?: readonly string[]; cause?: unknown } = {},
  ) {
    super(options.detail === undefined ? code : `${code}: ${options.detail}`, { cause: options.cause })
    this.name = 'SimeiError'
    this.code = code
    this.detail = options.detail
    this.allowed = options.allowed
  }
}

/** Whether a code that was stored or sent is one of the closed set. */
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code)
