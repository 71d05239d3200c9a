import { renderToString } from 'react-dom/server'
import { createMemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { createQueryClient } from '#queries/query-client.ts'
import { App } from './app.tsx'
import { createRoutes } from './routes.tsx'

test('the shell and home can be drawn where there is no window and no world, promise and tabs first', () => {
  const client = createQueryClient()
  const router = createMemoryRouter(createRoutes(client), { initialEntries: ['/'] })
  const html = renderToString(<App client={client} router={router} />)
  for (const words of ['min to', '30', 'Crab, strawberries, milk', '11.11', 'Market', 'Orders', 'Scan']) {
    expect(html).toContain(words)
  }
  // The content security policy forbids style attributes in a page's HTML.
  expect(html).not.toContain('style="')
})
