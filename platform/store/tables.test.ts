import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'

let test: TestStore
beforeAll(async () => {
  test = await testStore()
})
afterAll(() => test.close())

/** `table.column` of each column that `StoreDatabase` promises, with ` null` where null may arrive. */
function promised(): string[] {
  const path = fileURLToPath(new URL('./tables.ts', import.meta.url))
  const program = ts.createProgram([path], {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(path)
  const symbol = source && checker.getSymbolAtLocation(source)
  const database = symbol && checker.getExportsOfModule(symbol).find(each => each.name === 'StoreDatabase')
  if (database === undefined) throw new Error('tables.ts exports no StoreDatabase')
  return checker
    .getDeclaredTypeOfSymbol(database)
    .getProperties()
    .flatMap(table =>
      checker
        .getTypeOfSymbol(table)
        .getProperties()
        .map(column => {
          const type = checker.getTypeOfSymbol(column)
          const select = type.getProperty('__select__')
          const arriving = select === undefined ? type : checker.getTypeOfSymbol(select)
          return `${table.name}.${column.name}${checker.getNonNullableType(arriving) === arriving ? '' : ' null'}`
        }),
    )
}

it('the types of the tables name exactly the columns that the migrations make, and where null may be', async () => {
  const { rows } = await test.store.pool.query<{ name: string }>(`
    select table_name || '.' || column_name || case is_nullable when 'YES' then ' null' else '' end as name
    from information_schema.columns where table_schema = 'public' and table_name <> 'schema_migrations'`)
  expect(promised().sort()).toEqual(rows.map(row => row.name).sort())
})
