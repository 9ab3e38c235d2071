import type { Catalogue } from '#domain/i18n/index.ts'

// A key that no catalogue holds does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Catalogue }
  }
}
