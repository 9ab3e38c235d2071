/** An institution whose agreement to share data is in force between two days, both inclusive; `to` null is still. */
export interface Agreement {
  readonly institution: string
  readonly from: string
  readonly to: string | null
}

/** Agreements of the social-protection system. Change them here when one is signed or ends; those of the demonstration are synthetic. */
export const AGREEMENTS: readonly Agreement[] = [
  'MEDUCA',
  'MINSA',
  'INADEH',
  'MITRADEL',
  'CSS',
  'SENADIS',
  'IFARHU',
  'INAMU',
  'SENNIAF',
].map(institution => ({ institution, from: '2016-01-01', to: null }))
