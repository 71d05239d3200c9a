import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { preferredLanguage, type Language } from '#messages/languages.ts'
import { MessagesProvider } from '#messages/messages-context.tsx'
import { reportUnexpected } from './report-unexpected.ts'
import { usePreferences, type LanguageChoice } from '#stores/preferences-store.ts'

/** The language to speak: the person's choice, else the phone's. */
export const spokenLanguage = (chosen: LanguageChoice): Language =>
  chosen === 'system' ? preferredLanguage(navigator.languages) : chosen

interface AppProps {
  client: QueryClient
  router: ReturnType<typeof createBrowserRouter>
}

/** The whole shop: what it knows, the language it speaks, the light it stands in, and its pages. */
export function App({ client, router }: AppProps) {
  const { language, theme } = usePreferences()
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset.theme
    else dataset.theme = theme
  }, [theme])
  return (
    <QueryClientProvider client={client}>
      <MessagesProvider language={spokenLanguage(language)}>
        <RouterProvider router={router} onError={reportUnexpected} />
      </MessagesProvider>
    </QueryClientProvider>
  )
}
