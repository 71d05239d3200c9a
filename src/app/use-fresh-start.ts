import { useQueryClient } from '@tanstack/react-query'
import { useRevalidator } from 'react-router'

/** Forgets every failed answer and draws the page again. */
export function useFreshStart(): () => void {
  const client = useQueryClient()
  const { revalidate } = useRevalidator()
  return () => {
    client.removeQueries({ predicate: (query) => query.state.status === 'error' })
    void revalidate()
  }
}
