import { expect, test } from 'vitest'
import { tradeNoIn } from './pay-ways.ts'

test('an address names a trade to be paid, and not when it names a way to pay', () => {
  const trade = (search: string): string | null => tradeNoIn(new URLSearchParams(search))
  expect(trade('?pay=LP20261109000412')).toBe('LP20261109000412')
  expect(['', '?checkout=steps', '?pay=card-sms', '?pay=card-app&guest=on', '?pay=wallet'].map(trade)).toEqual(
    Array(5).fill(null),
  )
})
