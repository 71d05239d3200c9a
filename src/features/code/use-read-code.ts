import { useState } from 'react'
import type { PayCodeRead } from '#contract/pay-code.ts'
import { payCodePattern } from '#contract/pay-code-digits.ts'
import type { Refusal } from '#contract/refusal.ts'
import { Refused } from '#platform/failure.ts'
import { useReadPayCode } from '#queries/sale-query.ts'

/** What a till knows of the code in front of it. */
export type Reading =
  | { is: 'none' }
  /** Something was read, or typed, that cannot be a pay code. */
  | { is: 'notACode' }
  | { is: 'checking'; code: string }
  | ({ is: 'read'; code: string } & PayCodeRead)
  | { is: 'refused'; refusal: Refusal }
  | { is: 'unheard' }

/** Takes whatever was read or typed, and asks whose it is and how old. Nothing is charged by it. */
export function useReadCode(): { reading: Reading; read: (text: string) => void; forget: () => void } {
  const [reading, setReading] = useState<Reading>({ is: 'none' })
  const { mutate } = useReadPayCode()
  const read = (text: string): void => {
    // Some keyboards type full-width figures; people type it in fours.
    const code = text.normalize('NFKC').replaceAll(/[\s-]/g, '')
    if (!payCodePattern.test(code)) return setReading({ is: 'notACode' })
    setReading({ is: 'checking', code })
    mutate(code, {
      onSuccess: (known) => setReading({ is: 'read', code, ...known }),
      onError: (error) =>
        setReading(error instanceof Refused ? { is: 'refused', refusal: error.refusal } : { is: 'unheard' }),
    })
  }
  return { reading, read, forget: () => setReading({ is: 'none' }) }
}
