import type { Text } from '../text.ts'

/** What a person may ask of whoever keeps their data. */
export const REQUEST_KINDS = {
  access: { es: 'Acceso', en: 'Access' },
  rectification: { es: 'Rectificación', en: 'Rectification' },
  erasure: { es: 'Cancelación (borrado de la identidad)', en: 'Erasure (of the identity)' },
  opposition: { es: 'Oposición', en: 'Opposition' },
  portability: { es: 'Portabilidad', en: 'Portability' },
} as const satisfies Readonly<Record<string, Text>>
export type RequestKind = keyof typeof REQUEST_KINDS

export const REQUEST_STATES = {
  received: { es: 'Recibida', en: 'Received' },
  verified: { es: 'Identidad comprobada', en: 'Identity proven' },
  in_progress: { es: 'En trámite', en: 'In progress' },
  answered: { es: 'Respondida', en: 'Answered' },
  denied: { es: 'Denegada', en: 'Denied' },
  withdrawn: { es: 'Retirada por la persona', en: 'Withdrawn by the person' },
} as const satisfies Readonly<Record<string, Text>>
export type RequestState = keyof typeof REQUEST_STATES

export const REQUEST_CHANNELS = {
  counter: { es: 'Ventanilla', en: 'Counter' },
  mail: { es: 'Correo electrónico', en: 'Electronic mail' },
  letter: { es: 'Carta', en: 'Letter' },
  authority: { es: 'Autoridad de control', en: 'Supervisory authority' },
} as const satisfies Readonly<Record<string, Text>>
export type RequestChannel = keyof typeof REQUEST_CHANNELS

/** What happens to a request. `noted` changes nothing but the file; `produced` is an answer written to a file. */
export const REQUEST_EVENTS = {
  registered: { es: 'Registrada', en: 'Registered' },
  verified: { es: 'Identidad comprobada', en: 'Identity proven' },
  started: { es: 'Puesta en trámite', en: 'Started' },
  noted: { es: 'Nota', en: 'Note' },
  produced: { es: 'Expediente producido', en: 'File produced' },
  erasure_ordered: { es: 'Borrado ordenado', en: 'Erasure ordered' },
  answered: { es: 'Respondida', en: 'Answered' },
  denied: { es: 'Denegada', en: 'Denied' },
  withdrawn: { es: 'Retirada', en: 'Withdrawn' },
} as const satisfies Readonly<Record<string, Text>>
export type RequestEvent = keyof typeof REQUEST_EVENTS

const OPEN: readonly RequestState[] = ['received', 'verified', 'in_progress']

/** Whether somebody still waits for an answer. */
export const isOpen = (state: RequestState): boolean => OPEN.includes(state)

/** From which states an event may happen, and where it leads; the clock runs through all of the open ones. */
const STEPS: Readonly<
  Record<RequestEvent, { readonly from: readonly RequestState[]; readonly to: RequestState | null }>
> = {
  registered: { from: [], to: 'received' },
  verified: { from: ['received'], to: 'verified' },
  started: { from: ['verified'], to: 'in_progress' },
  noted: { from: OPEN, to: null },
  produced: { from: ['in_progress'], to: null },
  erasure_ordered: { from: ['in_progress'], to: null },
  answered: { from: ['in_progress'], to: 'answered' },
  denied: { from: OPEN, to: 'denied' },
  withdrawn: { from: OPEN, to: 'withdrawn' },
}

/** Where an event leads, or undefined when it cannot happen in that state. */
export function nextState(state: RequestState, event: RequestEvent): RequestState | undefined {
  const { from, to } = STEPS[event]
  return from.includes(state) ? (to ?? state) : undefined
}

/** Which kinds an event belongs to; the others belong to all. */
const OF_KIND: Partial<Record<RequestEvent, readonly RequestKind[]>> = {
  produced: ['access', 'portability'],
  erasure_ordered: ['erasure'],
}

/** What may happen next to a request, in the order in which people would do it. */
export const possibleEvents = (kind: RequestKind, state: RequestState): readonly RequestEvent[] =>
  (Object.keys(REQUEST_EVENTS) as RequestEvent[]).filter(
    event => nextState(state, event) !== undefined && (OF_KIND[event]?.includes(kind) ?? true),
  )

/** An answer needs what it rests on: of access and portability the file, of erasure the erasure itself. */
export const ANSWER_RESTS_ON: Partial<Record<RequestKind, 'produced' | 'erased'>> = {
  access: 'produced',
  portability: 'produced',
  erasure: 'erased',
}
