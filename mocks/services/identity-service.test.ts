import { describe, expect, it } from 'vitest'
import type { FactBody } from '#contract/facts.ts'
import { addressLimit, type NewAddress } from '#contract/identity.ts'
import { instantOf } from '#world/calendar.ts'
import { type IdentityCommand, identityService, type IdentityState, meOf } from './identity-service.ts'

const startsAt = instantOf('2026-11-09T13:58:46+08:00')
const open = (addressId?: string) =>
  identityService.initial({ seed: 'lantern', startsAt, opening: addressId === undefined ? {} : { addressId } })
const give = (state: IdentityState, command: IdentityCommand) =>
  identityService.decide!(state, command, undefined as never)
const choose = (state: IdentityState, addressId: string) => give(state, { type: 'chooseAddress', addressId })

/** Gives commands one after the other; each must be taken. */
function after(...commands: IdentityCommand[]): IdentityState {
  return commands.reduce((state, command) => {
    const decision = give(state, command)
    if ('refusal' in decision) throw new Error(decision.refusal.code)
    return decision.facts.reduce(
      (now: IdentityState, fact: FactBody) => identityService.evolve(now, { ...fact, seq: 1, at: startsAt }),
      state,
    )
  }, open())
}

const aunt: NewAddress = {
  label: 'family',
  streetId: 'canal-st',
  number: 9,
  unit: '1-201',
  recipient: 'Lin Hua',
  phone: '137 ···· 1234',
}
const add = (change: Partial<NewAddress> = {}): IdentityCommand => ({
  type: 'addAddress',
  address: { ...aunt, ...change },
})

describe('whose phone it is', () => {
  it('is Lin Yue, at home on Wutong Lane', () => {
    const me = meOf(open())
    expect(me.names).toMatchObject({ en: 'Lin Yue', zh: '林月' })
    expect(me.addresses.find(({ id }) => id === me.addressId)).toMatchObject({
      street: { en: 'Wutong Lane 18, Bldg 3', zh: '梧桐里 18 号 3 幢', fr: '18, allée Wutong, bât. 3' },
      door: { en: 'Wutong Lane 18, 3-502', zh: '梧桐里 18 号 3-502', fr: '18, allée Wutong, 3-502' },
    })
  })

  it('knows which of her addresses riders reach, and by how much one is too far', () => {
    const told = meOf(open()).addresses.map(({ distanceMetres, inRange, beyondMetres }) => [
      distanceMetres,
      inRange,
      beyondMetres,
    ])
    expect(told).toEqual([
      [1200, true, undefined],
      [1950, true, undefined],
      [3400, false, 400],
    ])
  })

  it('takes another address, keeps quiet about the same one, and refuses unknown ones', () => {
    expect(choose(open(), 'mother')).toEqual({ facts: [{ kind: 'addressChosen', addressId: 'mother' }] })
    expect(choose(open(), 'work')).toEqual({ facts: [{ kind: 'addressChosen', addressId: 'work' }] })
    expect(choose(open(), 'home')).toEqual({ facts: [] })
    expect(choose(open(), 'nowhere')).toEqual({ refusal: { code: 'addressUnknown' } })
  })

  it('falls back to home when a scenario names an address that is gone', () => {
    expect(meOf(open('gone')).addressId).toBe('home')
  })
})

describe('the address book', () => {
  it('takes a new address, measures it and brings things there', () => {
    const me = meOf(after(add()))
    expect(me.addresses.at(-1)).toMatchObject({
      ...aunt,
      id: me.addressId,
      inRange: true,
      door: { en: 'Canal St 9, 1-201' },
    })
  })

  it('changes an address and keeps the phone that was not said again', () => {
    const { phone: _kept, ...rest } = aunt
    const state = after({ type: 'editAddress', addressId: 'mother', address: rest })
    expect(meOf(state).addresses[1]).toMatchObject({ id: 'mother', recipient: 'Lin Hua', phone: '139 ···· 0471' })
    expect(give(state, { type: 'editAddress', addressId: 'mother', address: rest })).toEqual({ facts: [] })
  })

  it('goes to the next address when the chosen one is taken out, and takes it back as it was', () => {
    const without = after({ type: 'removeAddress', addressId: 'home' })
    expect(meOf(without).addressId).toBe('mother')
    const again = after({ type: 'removeAddress', addressId: 'home' }, { type: 'restoreAddress', addressId: 'home' })
    expect(meOf(again).addressId).toBe('home')
    expect(meOf(again).addresses.find(({ id }) => id === 'home')).toEqual(meOf(open()).addresses[0])
  })

  it('never gives the same id twice', () => {
    const state = after(add(), { type: 'removeAddress', addressId: 'own-1' }, add({ number: 10 }))
    expect(meOf(state).addresses.map(({ id }) => id)).toEqual(['home', 'mother', 'work', 'own-2'])
  })

  it('is never empty and never too full', () => {
    const alone = after({ type: 'removeAddress', addressId: 'work' }, { type: 'removeAddress', addressId: 'mother' })
    expect(give(alone, { type: 'removeAddress', addressId: 'home' })).toEqual({ refusal: { code: 'addressLast' } })
    const full = after(...Array.from({ length: addressLimit - 3 }, (_, i) => add({ number: i + 1 })))
    expect(give(full, add({ number: 20 }))).toEqual({ refusal: { code: 'addressBookFull', most: addressLimit } })
  })

  it.each([
    [{ streetId: 'constructor' }, { code: 'badRequest', field: 'streetId' }],
    [{ number: 99 }, { code: 'houseUnknown', first: 1, last: 29 }],
    [{ unit: '4242 4242 4242 4242' }, { code: 'noteHasCard' }],
    [{ recipient: '4242424242424242' }, { code: 'noteHasCard' }],
  ])('refuses %o', (change, refusal) => {
    expect(give(open(), add(change))).toEqual({ refusal })
    expect(give(open(), { type: 'editAddress', addressId: 'home', address: { ...aunt, ...change } })).toEqual({
      refusal,
    })
  })

  it.each(['removeAddress', 'restoreAddress'] as const)('knows nothing of a strange id when it shall %s', (type) => {
    for (const addressId of ['nowhere', '__proto__', 'constructor'])
      expect(give(open(), { type, addressId })).toEqual({ refusal: { code: 'addressUnknown' } })
  })
})
