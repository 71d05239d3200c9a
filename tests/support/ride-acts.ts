import type { Answer } from '#contract/endpoints.ts'
import type { FactKind } from '#contract/facts.ts'
import { openNodeWorld } from '#hosts/node.ts'
import { calm, goods, send, sendAgain, wait } from './money-walk.ts'
import { addressNo, auditRide, closeBooks, nthParcel, opensAt, type RideWalk } from './ride-walk.ts'
import type { RideStep } from './ride-steps.ts'
import { rightPin } from './shopper.ts'

/** Takes one step, whatever the world says to it. */
export async function takeRide(walk: RideWalk, step: RideStep): Promise<void> {
  await calm(walk)
  const [shop] = walk.tabs
  const parcel = 'nth' in step ? nthParcel(walk, step.nth) : undefined
  const params = { orderId: parcel?.orderId ?? '__proto__' }
  const tell = async () => (parcel?.paidAt === undefined ? undefined : shop.call('getParcel', { params }))
  if ('await' in step && step.await) {
    // So many turns no way has: it may well come to nothing.
    for (let turn = 0; turn < 30; turn += 1) {
      const now = await tell()
      if (!now || now.end || now.trouble?.choices || now.picks.some(({ ask }) => ask)) break
      await shop.raw('setClock', { body: { to: 'next' } })
    }
  }
  const told = await tell()
  switch (step.do) {
    case 'order':
      return order(walk, step)
    case 'answer': {
      const gtin = told?.picks.find(({ ask }) => ask)?.gtin ?? 'constructor'
      await send(walk, 'answerMissing', { params, body: { gtin, answer: step.answer } }, step.fault)
      return
    }
    case 'door':
      return asTold(walk, told?.can.door, 'doorChosen', step.fault, () =>
        send(walk, 'chooseDoor', { params, body: { door: step.door } }, step.fault),
      )
    case 'note':
      return asTold(walk, told?.can.note, 'noteSet', step.fault, () =>
        send(walk, 'setNote', { params, body: { note: `Gate ${walk.count}` } }, step.fault),
      )
    case 'substitution':
      return asTold(walk, told?.can.substitution, 'substitutionSet', step.fault, () =>
        send(walk, 'setSubstitution', { params, body: { substitution: step.substitution } }, step.fault),
      )
    case 'hurry':
      return asTold(walk, told?.can.hurry, 'hurried', step.fault, () => send(walk, 'hurry', { params }, step.fault))
    case 'refuse':
      return asTold(walk, told?.can.refuse, 'parcelRefused', step.fault, () =>
        send(walk, 'refuseAtDoor', { params }, step.fault),
      )
    case 'cancel':
      return asTold(walk, told?.can.cancel, 'orderCancelled', step.fault, () =>
        send(walk, 'cancelOrder', { params }, step.fault),
      )
    case 'address':
      await send(walk, 'changeAddress', { params, body: { addressId: addressNo(step.address) } }, step.fault)
      return
    case 'trouble': {
      const offered = told?.trouble?.choices?.includes(step.choice) === true
      return asTold(walk, offered, 'troubleAnswered', step.fault, () =>
        send(walk, 'answerTrouble', { params, body: { choice: step.choice } }, step.fault),
      )
    }
    case 'refund': {
      const { gtin } = told?.picks[step.line] ?? goods[0]
      const body = { refundNo: `refund-${step.line}`, lines: [{ gtin, quantity: 1 }], because: 'bruised' as const }
      await send(walk, 'refundLines', { params, body }, step.fault)
      return
    }
    case 'thank': {
      const body = { thanksId: `thanks-${params.orderId}`, stars: 5, tip: step.tip, pin: rightPin } as const
      await send(walk, 'giveThanks', { params, body }, step.fault)
      return
    }
    case 'incident': {
      const { kind, minutes } = step
      const about = parcel && kind !== 'rainNow' ? params : {}
      await shop.raw('declareIncident', { body: { kind, ...about, ...(minutes !== undefined && { minutes }) } })
      return
    }
    case 'recall':
      return recall(walk, step)
    case 'again': {
      const sent = walk.sent[step.back]
      if (sent) await sendAgain(walk, sent, step.fault, step.tab)
      return
    }
    case 'wait':
      return wait(walk, step.ms)
    case 'next':
      for (let n = 0; n < step.times; n += 1) await shop.raw('setClock', { body: { to: 'next' } })
      return
    case 'rewind':
      return rewind(walk, step)
    case 'reload': {
      const { store, scenario, wall: wallStart } = walk
      walk.tabs[step.tab === 1 ? 1 : 0] = await openNodeWorld({ store, scenario, wallStart })
    }
  }
}

/** What the shop says it would accept now is accepted, and what it would not is not done. */
async function asTold(
  walk: RideWalk,
  can: boolean | undefined,
  kind: FactKind,
  fault: string,
  ask: () => ReturnType<typeof send>,
): Promise<void> {
  const before = (await walk.tabs[0].world.look()).seq
  const { status, body } = await ask()
  if (fault !== 'none' || can === undefined) return
  if (can && status !== 200) throw new Error(`${kind} was offered, and refused: ${JSON.stringify(body)}`)
  if (can) return
  // Beyond now may lie what time was moved back from.
  const after = (await walk.tabs[0].world.look()).seq
  const rows = await walk.store.read((tx) => tx.rowsAfter(before))
  const did = rows.some(({ facts, act }) => act && facts.some((fact) => fact.kind === kind && fact.seq <= after))
  if (did) throw new Error(`${kind} was not offered, and done`)
}

/** An order, paid; what befell a request is sent once more, as a client does. */
async function order(walk: RideWalk, step: RideStep & { do: 'order' }): Promise<void> {
  const [shop] = walk.tabs
  for (const place of step.lines) {
    const { gtin, quantity } = goods[place] ?? goods[0]
    await shop.raw('setBasketLine', { params: { gtin }, body: { quantity } })
  }
  await shop.call('chooseAddress', { body: { addressId: addressNo(step.address) } })
  await shop.call('chooseCheckout', { body: { substitution: step.substitution, door: step.door } })
  const { quote, address } = await shop.call('getCheckout')
  walk.count += 1
  const requestId = `request-${walk.count}`
  const placing = { requestId, quoteHash: quote?.hash ?? '', addressId: address.id, door: step.door }
  const sent = await send(walk, 'placeOrder', { body: placing }, step.fault)
  const placed = sent.lost ? await shop.raw('placeOrder', { body: placing }) : sent
  if (placed.status !== 200 || placed.lost) return
  const { tradeNo, quote: agreed } = placed.body as Answer<'placeOrder'>
  const authorisation = { by: 'pin', pin: rightPin } as const
  const paying = { attemptId: `attempt-${walk.count}`, method: 'balance', amount: agreed.total, authorisation } as const
  const paid = await send(walk, 'payTrade', { params: { tradeNo }, body: paying }, step.fault)
  if (paid.lost) await shop.raw('payTrade', { params: { tradeNo }, body: paying })
}

async function recall({ tabs }: RideWalk, { line, lift }: RideStep & { do: 'recall' }): Promise<void> {
  const { gtin } = goods[line] ?? goods[0]
  const [shop, other] = tabs
  if (!lift) {
    await other.raw('declareRecall', { body: { gtin, severity: 'II', hazard: 'spoiled', action: 'return' } })
    return
  }
  const { recalls } = await shop.call('getRecalls', { query: { gtin } })
  for (const { id } of recalls) await other.raw('liftRecall', { params: { recallId: id } })
}

/** Back in time. Nothing is paid that will be; and gone on from there without an act, everything happens as it did. */
async function rewind(walk: RideWalk, { ms, andOn }: RideStep & { do: 'rewind' }): Promise<void> {
  const [shop] = walk.tabs
  await auditRide(walk)
  const now = await shop.now()
  const paid = [...walk.ride.parcels.values()].findLast(({ paidAt }) => paidAt !== undefined)
  if (ms === 'beforePaying' && (paid?.paidAt ?? opensAt) <= opensAt) return
  const before = JSON.stringify(await shop.facts())
  const at = ms === 'beforePaying' ? (paid?.paidAt ?? now) - 1 : now - ms
  await shop.raw('setClock', { body: { to: 'instant', at } })
  closeBooks(walk)
  await auditRide(walk)
  if (ms === 'beforePaying') {
    const { status } = await shop.raw('getParcel', { params: { orderId: paid?.orderId ?? '' } })
    if (status === 200) throw new Error('brought before it is paid')
  }
  if (!andOn) return
  await shop.raw('setClock', { body: { to: 'instant', at: now } })
  if (JSON.stringify(await shop.facts()) !== before) throw new Error('the same time again, and another story')
}
