export type { WrittenFile } from './files/export.ts'
export type { Format } from './files/style.ts'
export { type DemoOptions, type DemoProgress, generateDemo } from './generate.ts'
export { DEMO_AS_OF } from './ministry/calendar.ts'
