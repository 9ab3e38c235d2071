// A process that turns itself into a ClickHouse server: `node launcher.mjs <library> <config.xml>`. Plain JavaScript, so that the
// child needs no loader and starts at once. It serves as long as stdin stays open and ends with code 0 when it closes.
import { DataType, isNullPointer, load, open } from 'ffi-rs'

const [library, config] = process.argv.slice(2)
const IGNORE = 1n
const SIGNALS = { hangup: 1, interrupt: 2, terminate: 15 }

open({ library: 'chdb', path: library })
open({ library: 'libc', path: process.platform === 'darwin' ? 'libSystem.B.dylib' : 'libc.so.6' })

// Only the closing of stdin stops the server cleanly; a signal to the whole terminal must not cut it short.
for (const signal of Object.values(SIGNALS)) {
  load({
    library: 'libc',
    funcName: 'signal',
    retType: DataType.BigInt,
    paramsType: [DataType.I32, DataType.BigInt],
    paramsValue: [signal, IGNORE],
  })
}

const args = [
  'clickhouse',
  `--config-file=${config}`,
  '--log-level=warning',
  '--multiquery',
  "--query=SYSTEM START LISTEN HTTP; SELECT * FROM file('stdin', 'LineAsString') FORMAT Null",
]
// char *argv[] must end with a NULL pointer; ffi-rs's own string arrays lack it.
const argv = Buffer.alloc(8 * (args.length + 1))
for (const [position, value] of args.entries()) {
  const copy = load({
    library: 'libc',
    funcName: 'strdup',
    retType: DataType.BigInt,
    paramsType: [DataType.String],
    paramsValue: [value],
  })
  argv.writeBigInt64LE(BigInt(copy), 8 * position)
}

const result = load({
  library: 'chdb',
  funcName: 'chdb_query_cmdline',
  retType: DataType.External,
  paramsType: [DataType.I32, DataType.U8Array],
  paramsValue: [args.length, argv],
})
const read = retType =>
  load({
    library: 'chdb',
    funcName: 'chdb_result_error',
    retType,
    paramsType: [DataType.External],
    paramsValue: [result],
  })
if (!isNullPointer(result) && !isNullPointer(read(DataType.External))) {
  process.stderr.write(`${read(DataType.String)}\n`)
  process.exitCode = 1
}
