import type { AccessWords } from '#domain/i18n/access.ts'
import type { Catalogue } from '#domain/i18n/index.ts'
import type { OfficeWords } from '#domain/i18n/office.ts'

// A key that no catalogue holds does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Catalogue; access: AccessWords; office: OfficeWords }
  }
}
