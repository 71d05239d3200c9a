import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import { cutLeft, notificationsOf, type Told } from './notifications.ts'

const minute = 60_000
const hour = 60 * minute
const told = (tradeNo: string, at: number): Told => ({ tradeNo, at, status: 'TRADE_SUCCESS', amount: fen(100) })
const ever = 100 * hour

describe('Notifications', () => {
  it('are heard at once and sent once, where nothing is lost', () => {
    expect(notificationsOf([told('A', 5), told('B', 9)], [], ever)).toEqual([
      { ...heardOf('A', 'N00000001'), attempts: [{ at: 5, heard: true }] },
      { ...heardOf('B', 'N00000002'), attempts: [{ at: 9, heard: true }] },
    ])
  })

  it('are sent by the schedule until they are heard, always under one id', () => {
    const [one] = notificationsOf([told('A', 0)], [{ at: 0, count: 6 }], ever)
    expect(one?.attempts).toEqual([
      ...[0, 0, 0, 0, 4 * minute, 14 * minute].map((at) => ({ at, heard: false })),
      { at: 24 * minute, heard: true },
    ])
    expect(one).toMatchObject({ notifyId: 'N00000001' })
    expect(one?.nextAt).toBeUndefined()
  })

  it('say when they come again, and are given up within 25 hours', () => {
    const cuts = [{ at: 0, count: 100 }]
    expect(notificationsOf([told('A', 0)], cuts, 3 * minute)[0]).toMatchObject({ nextAt: 4 * minute })
    const [one] = notificationsOf([told('A', 0)], cuts, ever)
    expect(one?.attempts).toHaveLength(11)
    expect(one?.attempts.at(-1)?.at).toBe(24 * hour + 24 * minute)
    expect(one?.attempts.some(({ heard }) => heard)).toBe(false)
    expect(one?.nextAt).toBeUndefined()
    expect(cutLeft([told('A', 0)], cuts, ever)).toBe(89)
  })

  it('lose each other’s attempts in the order of time, from when the fault was set', () => {
    const all = [told('A', 0), told('B', 10), told('C', 20)]
    const attempts = notificationsOf(all, [{ at: 10, count: 2 }], ever).map((one) =>
      one.attempts.map(({ heard }) => heard),
    )
    expect(attempts).toEqual([[true], [false, false, true], [true]])
    expect(cutLeft(all, [{ at: 10, count: 2 }], 9)).toBe(2)
    expect(cutLeft(all, [{ at: 10, count: 2 }], 30)).toBe(0)
  })

  it('are not there before anything has changed', () => {
    expect(notificationsOf([told('A', 5)], [], 4)[0]?.attempts).toEqual([])
  })
})

function heardOf(tradeNo: string, notifyId: string) {
  return { tradeNo, notifyId, status: 'TRADE_SUCCESS', amount: fen(100) }
}
