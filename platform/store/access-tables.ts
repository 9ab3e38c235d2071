import type { Generated } from 'kysely'

/** Tables of who may do what, and of what was done; part of `StoreDatabase`. */
export interface AccessDatabase {
  accounts: AccountTable
  one_time_links: OneTimeLinkTable
  audit_entries: AuditEntryTable
}

export interface AccountTable {
  account_id: Generated<string>
  login: string
  login_key: string
  display_name: string
  mail: string
  state: Generated<'invited' | 'active' | 'disabled'>
  password_hash: string | null
  password_set_at: string | null
  created_by: string
  created_at: string
  disabled_by: string | null
  disabled_at: string | null
}

export interface OneTimeLinkTable {
  link_hash: string
  account_id: string
  purpose: 'invitation' | 'reset'
  created_by: string
  created_at: string
  expires_at: string
  closed_at: string | null
}

/** A row is never changed: a trigger refuses, and the chain of hashes tells. */
export interface AuditEntryTable {
  sequence: string
  at: string
  actor: string
  action: string
  origin: string | null
  purpose: string | null
  case_number: string | null
  subjects: string[]
  details: string
  previous_hash: string
  hash: string
}
