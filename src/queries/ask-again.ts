import type { Query, QueryClient } from '@tanstack/react-query'

/** Questions that will be asked once more as soon as they are answered. */
const overtaken = new WeakSet<Query>()

/**
 * Makes every answer that `concerns` names out of date: what is on the screen is asked for at once, the rest when it is next
 * shown. A first answer still on its way may have been given before the change, and nothing can be shown in its place, so it
 * is asked for once more when it is here.
 */
export function askAgain(client: QueryClient, concerns: (query: Query) => boolean): void {
  const cache = client.getQueryCache()
  for (const query of cache.findAll({ fetchStatus: 'fetching', predicate: concerns })) {
    if (query.state.data !== undefined || overtaken.has(query)) continue
    overtaken.add(query)
    const stop = cache.subscribe((event) => {
      if (event.query !== query || (event.type !== 'updated' && event.type !== 'removed')) return
      if (event.type === 'updated' && query.state.fetchStatus === 'fetching') return
      stop()
      overtaken.delete(query)
      if (event.type === 'updated') void client.invalidateQueries({ queryKey: query.queryKey, exact: true })
    })
  }
  void client.invalidateQueries({ predicate: concerns })
}
