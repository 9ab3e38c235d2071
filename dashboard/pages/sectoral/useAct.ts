import { useMutation, useQueryClient } from '@tanstack/react-query'

/** An act on agreements and lists: whatever it changed is asked anew, the register of transfers too. */
export function useAct<Given, Answer>(act: (given: Given) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['sectoral'] }),
        client.invalidateQueries({ queryKey: ['privacy', 'transfers'] }),
      ]),
  })
}
