import { describe, expect, it } from 'vitest'
import { instantOf } from '#world/calendar.ts'
import { identityService, meOf } from './identity-service.ts'

const startsAt = instantOf('2026-11-09T13:58:46+08:00')
const open = (addressId?: string) =>
  identityService.initial({ seed: 'lantern', startsAt, opening: addressId === undefined ? {} : { addressId } })
const choose = (state: ReturnType<typeof open>, addressId: string) =>
  identityService.decide!(state, { type: 'chooseAddress', addressId }, undefined as never)

describe('whose phone it is', () => {
  it('is Lin Yue, at home on Wutong Lane', () => {
    const me = meOf(open())
    expect(me.names).toMatchObject({ en: 'Lin Yue', zh: '林月' })
    expect(me.addresses.find(({ id }) => id === me.addressId)?.street.en).toBe('Wutong Lane 18, Bldg 3')
  })

  it('knows which of her addresses riders reach', () => {
    expect(meOf(open()).addresses.map(({ distanceMetres, inRange }) => [distanceMetres, inRange])).toEqual([
      [1200, true],
      [2100, true],
      [3400, false],
    ])
  })

  it('takes another address, keeps quiet about the same one, and refuses unknown and far ones', () => {
    expect(choose(open(), 'mother')).toEqual({ facts: [{ kind: 'addressChosen', addressId: 'mother' }] })
    expect(choose(open(), 'home')).toEqual({ facts: [] })
    expect(choose(open(), 'nowhere')).toEqual({ refusal: { code: 'addressUnknown' } })
    expect(choose(open(), 'work')).toEqual({
      refusal: { code: 'addressOutOfRange', distanceMetres: 3400, limitMetres: 3000 },
    })
  })

  it('falls back to home when a scenario names an address that is gone', () => {
    expect(meOf(open('gone')).addressId).toBe('home')
  })
})
