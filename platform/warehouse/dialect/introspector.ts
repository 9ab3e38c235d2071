import {
  type DatabaseIntrospector,
  type DatabaseMetadata,
  type Kysely,
  type SchemaMetadata,
  sql,
  type TableMetadata,
} from 'kysely'

interface ColumnRow {
  database: string
  table: string
  engine: string
  name: string
  type: string
  default_kind: string
  comment: string
}

/** Tables and columns of the databases that the account can see, system databases excepted. */
export class WarehouseIntrospector<DB> implements DatabaseIntrospector {
  readonly #db: Kysely<DB>

  constructor(db: Kysely<DB>) {
    this.#db = db
  }

  async getSchemas(): Promise<SchemaMetadata[]> {
    const { rows } = await sql<SchemaMetadata>`select name from system.databases order by name`.execute(
      this.#db,
    )
    return rows
  }

  async getTables(): Promise<TableMetadata[]> {
    const { rows } = await sql<ColumnRow>`
      select c.database as database, c.table as table, t.engine as engine, c.name as name, c.type as type,
        c.default_kind as default_kind, c.comment as comment
      from system.columns as c inner join system.tables as t on t.database = c.database and t.name = c.table
      where lower(c.database) not in ('system', 'information_schema')
      order by database, table, c.position`.execute(this.#db)
    const tables = new Map<string, TableMetadata>()
    for (const row of rows) {
      const key = JSON.stringify([row.database, row.table])
      const table = tables.get(key) ?? {
        schema: row.database,
        name: row.table,
        isView: row.engine.endsWith('View'),
        columns: [],
      }
      tables.set(key, table)
      table.columns.push({
        name: row.name,
        dataType: row.type,
        isNullable: /^(?:LowCardinality\()?Nullable\(/.test(row.type),
        isAutoIncrementing: false,
        hasDefaultValue: row.default_kind !== '',
        ...(row.comment === '' ? {} : { comment: row.comment }),
      })
    }
    return [...tables.values()]
  }

  async getMetadata(): Promise<DatabaseMetadata> {
    return { tables: await this.getTables() }
  }
}
