import { describe, expect, test } from 'vitest'
import { storyOf, type Step } from '#domain/batch-story.ts'
import { openNodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { originOf } from '#services/origin.ts'

const at = (reading: string): number => Date.parse(`${reading.replace(' ', 'T')}:00+08:00`)
const clock = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(11, 16)

async function story(gtin: string, lot: string, when: string): Promise<Step[]> {
  const world = await openNodeWorld()
  const { product } = await world.call('getProduct', { params: { gtin } })
  const origin = originOf(product, lot, at(when), 'seed')
  if (!origin) throw new Error('no such batch')
  return storyOf(origin)
}
const strawberries = (when = '2026-11-09 14:04') => story(gtins.strawberries, 'HZ-1109-C12', when)
const told = (steps: readonly Step[]) => steps.map(({ at, kind, state }) => `${clock(at)} ${kind} ${state}`)

describe('the way of a batch, as a shopper reads it', () => {
  test('the strawberries: five rows from eleven records, the last one here', async () => {
    const steps = await strawberries()
    expect(told(steps)).toEqual([
      '00:04 pickedByLamplight done',
      '01:10 cooled done',
      '04:40 flown done',
      '09:28 tested done',
      '12:20 onShelf here',
    ])
    const [picked, cooled, flown] = steps
    expect(picked?.actor?.names.en).toBe('He Guilan')
    expect(cooled?.celsius).toBe(2)
    expect(flown?.towards?.names.en).toBe('Shanghai')
    expect((flown?.until ?? 0) - (flown?.at ?? 0)).toBe(175 * 60_000)
  })

  test('the prawns: the warm dock has a row of its own, and the test after it says what was looked for', async () => {
    const steps = await story(gtins.whitePrawns, 'ZS-1109-K2', '2026-11-09 14:04')
    expect(told(steps)).toEqual([
      '22:10 landedAndIced done',
      '02:30 packed done',
      '07:48 tooWarm bad',
      '09:05 testedAgain done',
      '12:40 onShelf here',
    ])
    expect(steps[2]?.place?.detail?.en).toBe('on the dock')
    expect(steps[3]?.tests?.map(({ en }) => en)).toEqual(['Bacteria', 'Sulphite', 'Off smell'])
  })

  test('the blueberries: a silence is a row, and what came after it is told as arrival', async () => {
    const steps = await story(gtins.blueberries, 'MZ-1108-B4', '2026-11-09 14:04')
    expect(told(steps)).toEqual([
      '15:10 picked done',
      '16:05 cooled done',
      '19:40 unknown unknown',
      '02:40 arrived done',
      '11:10 onShelf here',
    ])
    expect(steps[2]?.towards?.names.en).toBe('Kunming')
    expect(steps[3]?.celsius).toBe(3.3)
  })

  test('a batch in the air is in the air, and nothing after it is told', async () => {
    const steps = await strawberries('2026-11-09 06:00')
    expect(told(steps).at(-1)).toBe('04:40 flown here')
    expect(steps.at(-1)?.until).toBeUndefined()
  })
})
