import { describe, expect, it } from 'vitest'
import { instantOf } from '#world/calendar.ts'
import { lanternNight } from './sale-calendar.ts'

const at = (iso: string) => instantOf(`${iso}+08:00`)

describe('Lantern Night', () => {
  it('is one day, ten hours, one minute and fourteen seconds away when the lane opens', () => {
    const now = at('2026-11-09T13:58:46')
    const { opensAt, open } = lanternNight(now)
    expect(opensAt - now).toBe((((24 + 10) * 60 + 1) * 60 + 14) * 1000)
    expect(open).toBe(false)
  })

  it.each([
    ['2026-11-10T23:59:59.999', '2026-11-11T00:00:00', false],
    ['2026-11-11T00:00:00', '2026-11-11T00:00:00', true],
    ['2026-11-11T23:59:59.999', '2026-11-11T00:00:00', true],
    ['2026-11-12T00:00:00', '2027-11-11T00:00:00', false],
    ['2026-12-31T23:30:00', '2027-11-11T00:00:00', false],
    // Already 2027 on the lane while it is still 2026 in UTC.
    ['2027-01-01T00:30:00', '2027-11-11T00:00:00', false],
  ])('seen from %s opens %s', (now, opens, open) => {
    const night = lanternNight(at(now))
    expect(night).toEqual({ opensAt: at(opens), endsAt: at(opens) + 24 * 3_600_000, open })
  })
})
