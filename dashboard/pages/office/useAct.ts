import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'

const OFFICE: readonly QueryKey[] = [['office']]
/** Agreements and their lists, which the register of transfers counts. */
export const SECTORAL: readonly QueryKey[] = [['sectoral'], ['privacy', 'transfers']]

/** An act of an office: whatever it changed is asked anew. */
export function useAct<Given, Answer>(act: (given: Given) => Promise<Answer>, changed = OFFICE) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => Promise.all(changed.map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}
