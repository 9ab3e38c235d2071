import type { ErrorCode } from '#domain/errors.ts'

/** How a file or a row ends: case, state, reason, effect. `outcomes.test.ts` shows each of them. */
export const OUTCOMES: readonly (readonly [
  when: string,
  state: string,
  reason: ErrorCode | null,
  effect: string,
])[] = [
  ['Todo válido', 'committed', null, 'Se carga entero.'],
  [
    'Filas que incumplen el contrato (monto `12,50` o negativo, corregimiento desconocido, nacimiento futuro, fecha inexistente…)',
    'committed',
    null,
    'Lo válido se carga; cada fila incumplida queda en cuarentena con su motivo. Un monto ilegible no entra en ninguna suma y se cuenta aparte.',
  ],
  [
    'Registro con menos o más campos que el encabezado, o línea en blanco entre los datos',
    'committed',
    null,
    'Ese registro queda en cuarentena (`too_few_fields`, `too_many_fields`).',
  ],
  ['Dos líneas idénticas', 'committed', null, 'Se cargan las dos.'],
  [
    'El mismo contenido otra vez, aunque cambien el nombre o la compresión',
    'repeated',
    null,
    'No cambia nada y renueva la frescura. De una instantánea, con otra fecha de corte es un lote nuevo.',
  ],
  [
    'Columna obligatoria que falta, columna desconocida o repetida',
    'rejected',
    'columns_mismatch',
    'No se carga nada; el detalle nombra las columnas. También se rechaza una columna de más: podría ser una renombrada, y sus datos se perderían en silencio.',
  ],
  [
    'Columnas en otro orden, marca de UTF-8, Latin-1, otro delimitador, saltos de línea entre comillas',
    'committed',
    null,
    'Se carga igual; lo detectado o declarado queda anotado con el lote.',
  ],
  [
    'Todas las fechas en otro formato, o todos los decimales con coma (dos o más que no puedan ser miles), sin excepción en los primeros mil registros',
    'committed',
    null,
    'Se detecta, se anota y se carga exacto. Con una sola excepción vale lo que dice el contrato, y cada fila distinta queda en cuarentena. `1,234` nunca se adivina. En Parquet vale solo lo declarado.',
  ],
  [
    'Fechas en las que no se distingue día de mes (todas como `4/9/2017`), o que se contradicen',
    'rejected',
    'convention_ambiguous',
    'No se carga nada hasta que la fuente declare el formato de fecha.',
  ],
  [
    'Columna que cambia de tipo (`1950` donde va una fecha)',
    'committed',
    null,
    'Sus filas quedan en cuarentena. Una instantánea que así pierde filas más allá del límite espera aprobación (`held`).',
  ],
  [
    'JSONL: lista u objeto en lugar de un valor, clave repetida en un registro, o línea que no es un objeto JSON',
    'rejected',
    'file_unreadable',
    'No se carga nada; el detalle dice el registro. Una clave desconocida en cualquier registro es `columns_mismatch`.',
  ],
  ['Sin ningún byte, o solo la marca de UTF-8', 'rejected', 'file_empty', 'No se carga nada.'],
  [
    'Solo el encabezado',
    'committed',
    null,
    'Lote de cero filas. De una instantánea se rechaza con `file_empty`: vaciaría el registro.',
  ],
  [
    'gzip, zstd, zip o Parquet dañado, libro de Excel dañado o con clave, comilla que no se cierra o texto tras una comilla de cierre',
    'rejected',
    'file_unreadable',
    'No se carga nada; se guarda el archivo como llegó.',
  ],
  [
    'Zip con rutas que salen de él, enlaces, clave, otro comprimido dentro, dos entradas con un nombre o los mismos bytes, o más de 1000 entradas',
    'rejected',
    'archive_unsafe',
    'No se lee ninguna entrada; el zip se guarda como llegó.',
  ],
  [
    'Contenido que al descomprimirse crece más de 500 veces o pasa de 64 GiB',
    'rejected',
    'file_too_large',
    'Se deja de leer en cuanto se ve.',
  ],
  [
    'Enlace, tubería, dispositivo o carpeta en lugar de un archivo, o uno que cambia mientras se lee',
    'rejected',
    'file_unreadable',
    'No se abre o no se toma.',
  ],
  [
    'La fuente declara un registro final de control (`trailer`) y falta, no se puede leer o difiere en una fila o un centavo',
    'rejected',
    'control_total_mismatch',
    'No se carga nada. Así se nota también un archivo cortado.',
  ],
  [
    'El control difiere en una fila o un centavo, o no se puede leer',
    'rejected',
    'control_total_mismatch',
    'No se carga nada. Un control de monto que cuente filas de monto ilegible no cuadra.',
  ],
  [
    'Instantánea que carga menos filas que la última confirmada de su fuente, más allá del límite del contrato',
    'held',
    'snapshot_shrunk',
    'Espera aprobación sin que nadie la vea: `simei ingest approve` o `refuse`. Lo rechazado (`batch_refused`) no se vuelve a preguntar.',
  ],
  [
    'Una persona canceló la carga',
    'rejected',
    'cancelled',
    'De ese lote no queda nada; lo que la corrida ya había confirmado queda. La próxima corrida lo carga.',
  ],
  ['Fecha de corte posterior a hoy', 'rejected', 'snapshot_in_future', 'No se carga nada.'],
  [
    'El nombre no empieza por un contrato',
    'rejected',
    'unknown_contract',
    'No se carga ni se anota en el libro de lotes.',
  ],
  [
    'El proceso o la máquina se detuvo a mitad',
    'rejected',
    'batch_interrupted',
    'La corrida siguiente quita lo que quedó y lo carga de nuevo.',
  ],
]
