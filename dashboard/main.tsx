import './style/mantine.css'
import '@fontsource-variable/source-sans-3/wght.css'
import './style/page.css'
import './style/load.css'
import './style/cards.css'
import './style/map-and-table.css'
import './style/board.css'
import './style/loads.css'
import { MantineProvider } from '@mantine/core'
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ProofGate } from './access/ProofGate.tsx'
import { me } from './api/access.ts'
import { ApiProblem } from './api/client.ts'
import { router } from './router.tsx'
import { startLanguages } from './shell/preferences.ts'
import { styleNonce } from './style/nonce.ts'
import { cssVariables, theme } from './style/theme.ts'

const RETRIES = 2
const FRESH_MS = 60_000
const SIGNED_OUT = new Set<string>(['not_signed_in', 'second_factor_needed'])

startLanguages()

/** A session that ended in the midst of work shows at the next question: then who reads is asked anew, and the page leads to where one signs in. */
const onError = (error: Error): void => {
  if (error instanceof ApiProblem && SIGNED_OUT.has(error.code))
    void client.invalidateQueries({ queryKey: me.queryKey })
}

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      // A request that the server refused is refused again; only what may heal is repeated.
      retry: (failures, error) =>
        failures < RETRIES && (!(error instanceof ApiProblem) || error.status === 0 || error.status >= 500),
    },
  },
})

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
        <ProofGate />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
