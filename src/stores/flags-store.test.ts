import { describe, expect, test } from 'vitest'
import { plainFlags, readFlags, type Flags } from './flags-store.ts'

const kept = (flags: unknown, asked = ''): string => JSON.stringify({ flags, asked })

describe('which checkout a tab shows', () => {
  const addresses: [search: string, flags: Partial<Flags>][] = [
    ['', {}],
    ['?scenario=late-rider&seed=a', {}],
    ['?checkout=receipt', {}],
    ['?checkout=steps', { checkout: 'steps' }],
    ['?scenario=calm-day&checkout=steps&pay=card-sms', { checkout: 'steps', pay: 'card-sms' }],
    ['?pay=card-app', { pay: 'card-app' }],
    ['?auth=face', { auth: 'face' }],
    ['?auth=passfree', { auth: 'passfree' }],
    ['?guest=on', { guest: 'on' }],
    ['?guest=off', {}],
  ]
  test.each(addresses)('%s', (search, flags) => {
    expect(readFlags(search, null).flags).toEqual({ ...plainFlags, ...flags })
  })

  test.each(['?checkout=', '?checkout=STEPS', '?checkout=toString', '?pay=cash', '?auth=2', '?guest=yes'])(
    '%s asks for nothing there is, and the plain one stays',
    (search) => {
      expect(readFlags(search, null).flags).toEqual(plainFlags)
    },
  )

  test('one wrong value does not take the others with it', () => {
    expect(readFlags('?checkout=steps&pay=cash&guest=on', null).flags).toEqual({
      ...plainFlags,
      checkout: 'steps',
      guest: 'on',
    })
  })

  test.each([null, '', 'null', '[]', '7', '{"flags":', '{"flags":null}', '{"flags":{"pay":3,"checkout":"x"}}'])(
    'what was never written by us is the plain one: %j',
    (written) => {
      expect(readFlags('', written).flags).toEqual(plainFlags)
    },
  )

  test('what the tab kept stays where the address says nothing, and gives way where it does', () => {
    const written = kept({ ...plainFlags, checkout: 'steps', pay: 'card-app' })
    expect(readFlags('', written).flags).toEqual({ ...plainFlags, checkout: 'steps', pay: 'card-app' })
    expect(readFlags('?pay=wallet', written).flags).toEqual({ ...plainFlags, checkout: 'steps' })
  })

  test('the same address again does not undo what was chosen since; another one does', () => {
    const first = readFlags('?checkout=steps', null)
    const changed = kept({ ...first.flags, checkout: 'receipt' }, first.asked)
    expect(readFlags('?seed=a&checkout=steps', changed).flags.checkout).toBe('receipt')
    expect(readFlags('?checkout=steps&guest=on', changed).flags).toEqual({
      ...plainFlags,
      checkout: 'steps',
      guest: 'on',
    })
  })
})
