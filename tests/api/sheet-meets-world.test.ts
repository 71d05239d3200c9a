import { array, assert, asyncProperty, boolean, constantFrom, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { FaceCheck } from '#contract/face-check.ts'
import type { Cashier, PinReset } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import { createCashierFlow, type CashierFlow } from '#features/cashier/cashier-flow.ts'
import type { Sent } from '#features/cashier/cashier-state.ts'
import { Refused, Unreachable } from '#platform/failure.ts'
import { openShopper, rightPin, wrongPin } from '../support/shopper.ts'

/** The cashier's own flow over the real rules of record: only the network between them is played. */
async function openSheet() {
  const { world, order: place } = await openShopper()
  const order = await place()
  const params = { tradeNo: order.tradeNo }
  const line = { arrives: true, answers: true }
  const over = async <T>(ask: () => ReturnType<typeof world.raw>): Promise<T> => {
    if (!line.arrives) throw new Unreachable('network')
    const answer = await ask()
    if (!line.answers || answer.lost) throw new Unreachable('network')
    if (answer.status !== 200) throw new Refused(answer.body as Refusal)
    return answer.body as T
  }
  const waits: (() => void)[] = []
  let kept: Sent | null = null
  let attempts = 0
  const open = (): CashierFlow =>
    createCashierFlow({
      ask: () => over<Cashier>(() => world.raw('getCashier', { params })),
      pay: (body) => over<Cashier>(() => world.raw('payTrade', { params, body })),
      payAtBank: async () => ({ challengeId: 'none' }),
      openFace: () => over<FaceCheck>(() => world.raw('openFaceCheck', { params })),
      endFace: (checkId, outcome) =>
        over<FaceCheck>(() => world.raw('endFaceCheck', { params: { checkId }, body: { outcome } })),
      startReset: () => over<PinReset>(() => world.raw('startPinReset')),
      endReset: (code) => over(() => world.raw('endPinReset', { body: { code } })),
      settle: () => over(() => world.raw('cancelTrade', { params })),
      now: () => 0,
      wait: (ms, then) => {
        // Nobody waits a minute here; that is walked in the cashier's own tests.
        if (ms < 10_000) waits.push(then)
        return () => {}
      },
      fresh: () => `attempt-${(attempts += 1)}`,
      kept: () => kept,
      keep: (sent) => {
        kept = sent
      },
      used: () => {},
    })
  const sheet = { flow: open() }
  /** Lets every wait end and every answer arrive. */
  const settle = async (): Promise<void> => {
    for (const then of waits.splice(0)) then()
    // A macrotask: whatever the world does between, it does in microtasks.
    await new Promise((done) => setImmediate(done))
  }
  /** The app is closed in the middle, and opened again. */
  const reload = async (): Promise<void> => {
    sheet.flow.stop()
    waits.length = 0
    sheet.flow = open()
    sheet.flow.start()
    await settle()
  }
  sheet.flow.start()
  await settle()
  const charges = async (): Promise<number> => (await world.facts()).filter(({ kind }) => kind === 'tradePaid').length
  return { sheet, line, settle, reload, charges, world }
}

const type = ({ flow }: { flow: CashierFlow }, pin: string): void => {
  flow.send({ type: 'goOn', at: 0 })
  flow.send({ type: 'keyed', key: { paste: pin }, at: 0 })
}

test('a payment whose answer is lost is found, charged once', async () => {
  const { sheet, line, settle, charges } = await openSheet()
  line.answers = false
  type(sheet, rightPin)
  await settle()
  expect(sheet.flow.state().is).toBe('unknown')
  line.answers = true
  await settle()
  expect(sheet.flow.state()).toMatchObject({ is: 'paid', asks: 1 })
  expect(await charges()).toBe(1)
})

test('a wrong PIN whose answer is lost is known for a wrong PIN, and its try is gone', async () => {
  const { sheet, line, settle, charges } = await openSheet()
  line.answers = false
  type(sheet, wrongPin)
  await settle()
  line.answers = true
  await settle()
  expect(sheet.flow.state()).toMatchObject({ is: 'wrongPin', triesLeft: 2 })
  expect(await charges()).toBe(0)
})

test('a payment that never arrived is known not to be paid, and the same trade is paid at the second try', async () => {
  const { sheet, line, settle, charges } = await openSheet()
  line.arrives = false
  type(sheet, rightPin)
  await settle()
  line.arrives = true
  for (let turn = 0; turn < 3; turn += 1) await settle()
  expect(sheet.flow.state()).toMatchObject({ is: 'notPaid', sent: { before: { minor: 31_206 } } })
  type(sheet, rightPin)
  await settle()
  expect(sheet.flow.state().is).toBe('paid')
  expect(await charges()).toBe(1)
})

test('a payment that left before the app was closed is found, charged once', async () => {
  const { sheet, line, settle, reload, charges } = await openSheet()
  line.answers = false
  type(sheet, rightPin)
  await settle()
  line.answers = true
  await reload()
  expect(sheet.flow.state()).toMatchObject({ is: 'paid', asks: 1 })
  expect(await charges()).toBe(1)
})

test('a payment that never left the closed app is looked for before another one is offered', async () => {
  const { sheet, line, settle, reload, charges } = await openSheet()
  line.arrives = false
  type(sheet, rightPin)
  await settle()
  line.arrives = true
  await reload()
  expect(sheet.flow.state()).toMatchObject({ is: 'unknown', asks: 1 })
  for (let turn = 0; turn < 2; turn += 1) await settle()
  expect(sheet.flow.state().is).toBe('notPaid')
  expect(await charges()).toBe(0)
})

test('whatever is typed and whatever the line does, the sheet and the world agree in the end', async () => {
  const anyTry = record({
    pin: constantFrom(rightPin, wrongPin),
    line: constantFrom('good', 'deaf', 'dumb'),
    reload: boolean(),
  })
  await assert(
    asyncProperty(array(anyTry, { maxLength: 6 }), async (tries) => {
      const { sheet, line, settle, reload, charges } = await openSheet()
      for (const { pin, line: how, reload: closed } of tries) {
        line.arrives = how !== 'deaf'
        line.answers = how !== 'dumb'
        type(sheet, pin)
        await settle()
        if (closed) await reload()
      }
      line.arrives = true
      line.answers = true
      for (let turn = 0; turn < 6; turn += 1) await settle()
      expect(sheet.flow.state().is === 'paid').toBe((await charges()) === 1)
      expect(await charges()).toBeLessThanOrEqual(1)
      expect(['opening', 'checking', 'unknown']).not.toContain(sheet.flow.state().is)
    }),
    { numRuns: 60 },
  )
})
