import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { Refused } from '#platform/failure.ts'
import { knock } from '#platform/haptics.ts'
import { productQuery } from '#queries/product-query.ts'
import { placeOfCode } from './place-of-code.ts'
import type { Finding, ScanEvent } from './scan-machine.ts'

/** The brackets take this long to close and to be seen closed. */
const CLOSING_MS = 280

/**
 * What follows a code: a knock in the hand, the brackets' moment (while the world is already asked), the answer, and the
 * way to our own page for it.
 */
export function useResolving(finding: Finding, send: (event: ScanEvent) => void): void {
  const client = useQueryClient()
  const navigate = useNavigate()

  useEffect(() => {
    if (finding.is !== 'decoded') return
    knock()
    void client.prefetchQuery(productQuery(finding.code.gtin))
    const closed = setTimeout(() => send({ type: 'bracketsClosed' }), CLOSING_MS)
    return () => clearTimeout(closed)
  }, [finding, client, send])

  useEffect(() => {
    if (finding.is !== 'resolving') return
    let stillAsking = true
    const tell = (event: ScanEvent) => {
      if (stillAsking) send(event)
    }
    client.fetchQuery(productQuery(finding.code.gtin)).then(
      () => tell({ type: 'isOurs' }),
      (error: unknown) =>
        tell({
          type: error instanceof Refused && error.refusal.code === 'productUnknown' ? 'isUnknown' : 'worldSilent',
        }),
    )
    return () => {
      stillAsking = false
    }
  }, [finding, client, send])

  useEffect(() => {
    if (finding.is === 'opened') void navigate(placeOfCode(finding.code))
  }, [finding, navigate])
}
