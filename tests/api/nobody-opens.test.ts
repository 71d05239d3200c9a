import { describe, expect, it } from 'vitest'
import { gtins } from '#seed/shelf-lots.ts'
import { type OnTheWay, onTheWay } from '../support/on-the-way.ts'
import { hour, minute } from '../support/shopper.ts'

/** A small basket, for which the ride is paid. */
const small = { [gtins.pakChoi]: 1, [gtins.eggs]: 1 }

async function unanswered(change: Parameters<typeof onTheWay>[0] = {}): Promise<OnTheWay> {
  const way = await onTheWay(change)
  await way.until('parcelPickedUp')
  await way.strike('unreachable')
  await way.until('riderReachedDoor')
  return way
}

describe('a rider whom nobody opens', () => {
  it('calls twice, waits five minutes, and brings everything back: the goods to the shelf, all money but the ride', async () => {
    const way = await unanswered({ lines: small })
    const stock = await way.stock(gtins.pakChoi)
    await way.until('parcelUnreachable')
    const [door] = await way.facts('riderReachedDoor')
    const calls = await way.facts('doorCalled')
    const [unreachable] = await way.facts('parcelUnreachable')
    expect(calls.map(({ attempt }) => attempt)).toEqual([1, 2])
    expect(unreachable?.until).toBe((unreachable?.at ?? 0) + 5 * minute)
    const waiting = await way.parcel()
    expect(waiting).toMatchObject({ state: 'unreachable', trouble: { code: 'unreachable', until: unreachable?.until } })
    expect(waiting.trouble?.choices).toEqual(['tryAgain', 'leaveAtDoor', 'callMe'])
    const returning = await way.until('parcelReturning')
    expect([returning.at, returning.because]).toEqual([unreachable?.until, 'unreachable'])
    const back = await way.parcel()
    expect(back).toMatchObject({ state: 'returning', back: returning.leg })
    expect(back.back?.at(-1)).toMatchObject(back.store)
    // While it rides back nothing has come back yet: it is not on the shelf before it is in the store.
    expect(await way.stock(gtins.pakChoi)).toBe(stock)
    await way.until('parcelReturned')
    const { quote } = way.order
    expect(quote.delivery.minor).toBeGreaterThan(0)
    const owed = quote.total.minor - quote.delivery.minor
    expect(await way.parcel()).toMatchObject({
      state: 'returned',
      end: { code: 'returned', because: 'unreachable', back: { minor: owed } },
    })
    expect(await way.stock(gtins.pakChoi)).toBe(stock + 1)
    expect(await way.balance()).toBe(way.before - quote.delivery.minor)
    const order = await way.orderNow()
    expect(order).toMatchObject({ state: 'closed', closedBecause: 'returned', returnedBecause: 'unreachable' })
    expect(order.refunds).toMatchObject([{ because: 'returned', amount: { minor: owed } }])
    await way.world.crank(24 * hour)
    expect(await way.facts('parcelDelivered')).toEqual([])
    expect(await way.facts('refundPaid')).toHaveLength(1)
    expect((door?.at ?? 0) < (calls[0]?.at ?? 0)).toBe(true)
    await way.balanced()
  })

  it('leaves it on the mat when told so while waiting, and brings nothing back', async () => {
    const way = await unanswered()
    await way.until('parcelUnreachable')
    await way.choose('leaveAtDoor')
    expect((await way.choose('leaveAtDoor')).trouble).toMatchObject({ code: 'unreachable' })
    const delivered = await way.until('parcelDelivered')
    expect(delivered.photo).toBe('mat')
    expect(await way.world.refuse('answerTrouble', answer(way, 'tryAgain'))).toEqual({ code: 'choiceNotOffered' })
    await way.world.crank(hour)
    expect(await way.facts('troubleAnswered')).toHaveLength(1)
    expect([await way.facts('parcelReturning'), await way.facts('refundPaid')]).toEqual([[], []])
    await way.balanced()
  })

  it.each(['tryAgain', 'callMe'] as const)(
    'hands it over when somebody answers (%s), from the first call on',
    async (choice) => {
      const way = await unanswered()
      await way.until('doorCalled')
      expect((await way.parcel()).trouble).toMatchObject({
        code: 'unreachable',
        choices: ['tryAgain', 'leaveAtDoor', 'callMe'],
      })
      await way.choose(choice)
      expect((await way.until('parcelDelivered')).photo).toBe('hand')
      expect(await way.facts('parcelUnreachable')).toEqual([])
    },
  )

  it('needs nobody where it may be left on the mat', async () => {
    const way = await onTheWay({ opening: { incidents: [{ kind: 'unreachable' }] }, door: 'leave' })
    expect((await way.until('parcelDelivered')).photo).toBe('mat')
    expect(await way.facts('doorCalled')).toEqual([])
  })

  it('is answered too late once the rider has turned back', async () => {
    const way = await unanswered()
    await way.until('parcelReturning')
    for (const choice of ['leaveAtDoor', 'tryAgain', 'callMe', 'cancel'] as const)
      expect(await way.world.refuse('answerTrouble', answer(way, choice))).toEqual({ code: 'choiceNotOffered' })
    const params = { orderId: way.order.id }
    expect(await way.world.refuse('refuseAtDoor', { params })).toEqual({ code: 'notAtDoor' })
    expect(await way.world.refuse('cancelOrder', { params })).toEqual({ code: 'cancelTooLate' })
  })
})

describe('a parcel refused at the door', () => {
  it.each([
    ['by somebody at home', bySomebody],
    ['by the shopper', byTheShopper],
  ] as const)('%s rides back, once, and all but the ride comes back', async (_who, refuse) => {
    const way = await onTheWay({ lines: small })
    const stock = await way.stock(gtins.eggs)
    await way.until('parcelPickedUp')
    expect(new Set(await refuse(way))).toEqual(new Set(['returning']))
    await way.until('parcelReturned')
    await way.world.crank(hour)
    expect(await way.facts('parcelRefused')).toHaveLength(1)
    expect(await way.facts('parcelReturned')).toHaveLength(1)
    expect(await way.facts('parcelDelivered')).toEqual([])
    expect(await way.stock(gtins.eggs)).toBe(stock + 1)
    expect(await way.balance()).toBe(way.before - way.order.quote.delivery.minor)
    expect(await way.orderNow()).toMatchObject({ closedBecause: 'returned', returnedBecause: 'refused' })
    await way.balanced()
  })

  it('is refused at the door, and nowhere else', async () => {
    const way = await onTheWay()
    const params = { orderId: way.order.id }
    expect(await way.world.refuse('refuseAtDoor', { params })).toEqual({ code: 'notAtDoor' })
    await way.until('parcelDelivered')
    expect(await way.world.refuse('refuseAtDoor', { params })).toEqual({ code: 'notAtDoor' })
  })
})

/** Who refuses it, and how it reads then, asked once and again. */
const bySomebody = async (way: OnTheWay): Promise<string[]> => {
  await way.strike('refused')
  await way.until('parcelRefused')
  return [(await way.parcel()).state]
}
async function byTheShopper(way: OnTheWay): Promise<string[]> {
  await way.until('riderReachedDoor')
  const refused = () => way.world.call('refuseAtDoor', { params: { orderId: way.order.id } })
  return [(await refused()).state, (await refused()).state]
}

const answer = ({ order }: OnTheWay, choice: 'leaveAtDoor' | 'tryAgain' | 'callMe' | 'cancel') => ({
  params: { orderId: order.id },
  body: { choice },
})
