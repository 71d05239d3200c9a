import { array, assert, asyncProperty, constantFrom, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { Cashier } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import { createCashierFlow, type CashierFlow } from '#features/cashier/cashier-flow.ts'
import { Refused, Unreachable } from '#platform/failure.ts'
import { openShopper, rightPin, wrongPin } from '../support/shopper.ts'

/** The cashier's own flow over the real rules of record: only the network between them is played. */
async function openSheet() {
  const { world, order: place } = await openShopper()
  const order = await place()
  const params = { tradeNo: order.tradeNo }
  const line = { arrives: true, answers: true }
  const over = async (ask: () => ReturnType<typeof world.raw>): Promise<Cashier> => {
    if (!line.arrives) throw new Unreachable('network')
    const answer = await ask()
    if (!line.answers || answer.lost) throw new Unreachable('network')
    if (answer.status !== 200) throw new Refused(answer.body as Refusal)
    return answer.body as Cashier
  }
  const waits: (() => void)[] = []
  const flow = createCashierFlow({
    ask: () => over(() => world.raw('getCashier', { params })),
    pay: (pin) => over(() => world.raw('payTrade', { params, body: { method: 'balance', pin } })),
    now: () => 0,
    wait: (_ms, then) => {
      waits.push(then)
      return () => {}
    },
  })
  /** Lets every wait end and every answer arrive. */
  const settle = async (): Promise<void> => {
    for (const then of waits.splice(0)) then()
    // A macrotask: whatever the world does between, it does in microtasks.
    await new Promise((done) => setImmediate(done))
  }
  flow.start()
  await settle()
  const charges = async (): Promise<number> => (await world.facts()).filter(({ kind }) => kind === 'tradePaid').length
  return { flow, line, settle, charges, world }
}

const type = (flow: CashierFlow, pin: string): void => {
  flow.send({ type: 'chosen' })
  flow.send({ type: 'keyed', key: { paste: pin }, at: 0 })
}

test('a payment whose answer is lost is found, charged once', async () => {
  const { flow, line, settle, charges } = await openSheet()
  line.answers = false
  type(flow, rightPin)
  await settle()
  expect(flow.state().is).toBe('unknown')
  line.answers = true
  await settle()
  expect(flow.state()).toMatchObject({ is: 'paid', asks: 1 })
  expect(await charges()).toBe(1)
})

test('a wrong PIN whose answer is lost is known for a wrong PIN, and its try is gone', async () => {
  const { flow, line, settle, charges } = await openSheet()
  line.answers = false
  type(flow, wrongPin)
  await settle()
  line.answers = true
  await settle()
  expect(flow.state()).toMatchObject({ is: 'wrongPin', triesLeft: 2 })
  expect(await charges()).toBe(0)
})

test('a payment that never arrived is known not to be paid, and the same trade is paid at the second try', async () => {
  const { flow, line, settle, charges } = await openSheet()
  line.arrives = false
  type(flow, rightPin)
  await settle()
  line.arrives = true
  for (let turn = 0; turn < 3; turn += 1) await settle()
  expect(flow.state()).toMatchObject({ is: 'notPaid', before: { minor: 31_206 } })
  type(flow, rightPin)
  await settle()
  expect(flow.state().is).toBe('paid')
  expect(await charges()).toBe(1)
})

test('whatever is typed and whatever the line does, the sheet and the world agree in the end', async () => {
  const anyTry = record({ pin: constantFrom(rightPin, wrongPin), line: constantFrom('good', 'deaf', 'dumb') })
  await assert(
    asyncProperty(array(anyTry, { maxLength: 6 }), async (tries) => {
      const { flow, line, settle, charges } = await openSheet()
      for (const { pin, line: how } of tries) {
        line.arrives = how !== 'deaf'
        line.answers = how !== 'dumb'
        type(flow, pin)
        await settle()
      }
      line.arrives = true
      line.answers = true
      for (let turn = 0; turn < 6; turn += 1) await settle()
      expect(flow.state().is === 'paid').toBe((await charges()) === 1)
      expect(await charges()).toBeLessThanOrEqual(1)
      expect(['opening', 'checking', 'unknown']).not.toContain(flow.state().is)
    }),
    { numRuns: 60 },
  )
})
