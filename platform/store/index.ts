export { migrateStore } from './migrate.ts'
export { openStore, type Store } from './store.ts'
export type * from './tables.ts'
