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
  ['Sin ningún byte, o solo la marca de UTF-8', 'rejected', 'file_empty', 'No se carga nada.'],
  [
    'Solo el encabezado',
    'committed',
    null,
    'Lote de cero filas. De una instantánea se rechaza con `file_empty`: vaciaría el registro.',
  ],
  [
    'gzip truncado, Parquet dañado, comilla que no se cierra o texto tras una comilla de cierre',
    'rejected',
    'file_unreadable',
    'No se carga nada; se guarda el archivo como llegó.',
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
