import { useMutation, useQueryClient } from '@tanstack/react-query'

/** An act of the administration: whatever it changed is asked anew. */
export function useAct<Answer>(act: (id: string) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => client.invalidateQueries({ queryKey: ['office'] }),
  })
}
