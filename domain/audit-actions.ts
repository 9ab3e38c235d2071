import type { Language, Text } from './text.ts'

/** What happened, as people read it. */
const ACTIONS: Readonly<Record<string, Text>> = {
  'account.added': { es: 'Creó una cuenta', en: 'Made an account' },
  'account.invited': { es: 'Mandó un enlace para la contraseña', en: 'Sent a password link' },
  'account.password_set': { es: 'Fijó su contraseña', en: 'Set their password' },
  'account.disabled': { es: 'Desactivó una cuenta', en: 'Disabled an account' },
  'totp.confirmed': { es: 'Registró su segundo factor', en: 'Registered their second factor' },
  'totp.reset': { es: 'Quitó un segundo factor', en: 'Took a second factor away' },
  'totp.codes_renewed': { es: 'Hizo otros códigos de recuperación', en: 'Made other recovery codes' },
  'session.started': { es: 'Entró', en: 'Signed in' },
  'session.refused': { es: 'Intento de entrar rechazado', en: 'Attempt to sign in refused' },
  'session.ended': { es: 'Salió, o se cerró su sesión', en: 'Signed out, or the session was ended' },
  'session.proven': { es: 'Confirmó que es quien dice', en: 'Confirmed who they are' },
  'grant.given': { es: 'Dio un permiso', en: 'Gave a grant' },
  'grant.approved': { es: 'Aprobó un permiso', en: 'Approved a grant' },
  'grant.revoked': { es: 'Quitó un permiso', en: 'Took a grant away' },
  'token.added': { es: 'Creó un token', en: 'Made a token' },
  'token.revoked': { es: 'Terminó un token', en: 'Ended a token' },
  'person.viewed': { es: 'Vio datos de una persona', en: 'Saw data of a person' },
  'person.revealed': { es: 'Descubrió datos enmascarados', en: 'Uncovered masked data' },
  'person.glass_broken': {
    es: 'Abrió datos fuera de su alcance por emergencia',
    en: 'Opened data beyond their scope in an emergency',
  },
  'privacy.request_registered': {
    es: 'Registró una solicitud de una persona',
    en: "Registered a person's request",
  },
  'privacy.request_changed': { es: 'Avanzó una solicitud de una persona', en: "Moved a person's request on" },
  'privacy.file_produced': {
    es: 'Preparó un archivo con datos de una persona',
    en: "Prepared a file of a person's data",
  },
  'privacy.erasure_ordered': { es: 'Ordenó suprimir una identidad', en: 'Ordered an identity to be erased' },
  'privacy.identity_erased': { es: 'Suprimió una identidad', en: 'Erased an identity' },
  'privacy.breach_registered': { es: 'Registró un incidente de seguridad', en: 'Registered a breach' },
  'privacy.breach_changed': { es: 'Avanzó un incidente de seguridad', en: 'Moved a breach on' },
  'privacy.basis_confirmed': { es: 'Confirmó una base legal', en: 'Confirmed a legal basis' },
  'privacy.transfer_registered': { es: 'Registró una transferencia', en: 'Registered a transfer' },
  'privacy.transfer_ended': { es: 'Terminó una transferencia', en: 'Ended a transfer' },
  'person.delivered': {
    es: 'Entregó datos de una persona a una institución, por convenio',
    en: "Gave a person's data to an institution under an agreement",
  },
  'agreement.registered': { es: 'Registró un convenio', en: 'Registered an agreement' },
  'agreement.approved': { es: 'Aprobó un convenio', en: 'Approved an agreement' },
  'agreement.ended': { es: 'Terminó un convenio', en: 'Ended an agreement' },
  'sectoral_list.asked': { es: 'Pidió un listado sectorial', en: 'Asked for a sectoral list' },
  'sectoral_list.approved': { es: 'Aprobó un listado sectorial', en: 'Approved a sectoral list' },
  'sectoral_list.refused': { es: 'Rechazó un listado sectorial', en: 'Refused a sectoral list' },
  'sectoral_list.delivered': { es: 'Entregó un listado sectorial', en: 'Gave a sectoral list' },
  'sectoral_list.counted': {
    es: 'Contó las respuestas de un listado sectorial',
    en: 'Counted the answers of a sectoral list',
  },
  'audit.searched': { es: 'Consultó la auditoría', en: 'Searched the audit' },
}

/** The action in words; one that has none is shown by its code. */
export const auditActionLabel = (action: string, language: Language): string =>
  (Object.hasOwn(ACTIONS, action) ? ACTIONS[action]?.[language] : undefined) ?? action
