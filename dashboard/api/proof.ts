/** Whoever waits for the person of the page to show again who they are: all of them for one answer. */
let waiting: readonly ((proven: boolean) => void)[] = []
const watchers = new Set<() => void>()

const tell = (): void => {
  for (const watch of watchers) watch()
}

/** Asks the person of the page to show who they are; whether they did. */
export const askForProof = (): Promise<boolean> =>
  new Promise(resolve => {
    waiting = [...waiting, resolve]
    tell()
  })

/** Whether somebody waits for it now. */
export const isProofAsked = (): boolean => waiting.length > 0

/** Tells everybody who waits whether it was shown. */
export function answerProof(proven: boolean): void {
  const told = waiting
  waiting = []
  for (const resolve of told) resolve(proven)
  tell()
}

/** Calls whenever somebody begins to wait, or no longer does; gives how it stops. */
export function watchProof(watch: () => void): () => void {
  watchers.add(watch)
  return () => watchers.delete(watch)
}

const asksForProof = async (answer: Response): Promise<boolean> => {
  if (answer.status !== 403) return false
  const problem: unknown = await answer
    .clone()
    .json()
    .catch(() => undefined)
  return (
    typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === 'proof_needed'
  )
}

/** Makes a request; where the service wants to know first that its person is still there, asks them and makes it once more. */
export async function proving(request: Request): Promise<Response> {
  const again = request.clone()
  // Looked up at each request, so that what replaces `fetch` later is used too.
  const answer = await globalThis.fetch(request)
  if (!(await asksForProof(answer))) return answer
  return (await askForProof()) ? globalThis.fetch(again) : answer
}
