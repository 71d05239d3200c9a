import { describe, expect, test, vi } from 'vitest'
import type { Cashier } from '#contract/pay.ts'
import { Refused, Unreachable } from '#platform/failure.ts'
import { createCashierFlow, longMs, slowMs, type CashierDoors } from './cashier-flow.ts'
import { sampleCashier, sampleCheck, samplePaid, sampleReset, sampleReturned, sampleSent } from './cashier-samples.ts'

/** A flow whose waits end as soon as the test lets them, and whose world answers what the test says. */
async function open(doors: Partial<CashierDoors> = {}) {
  let waits: { ms: number; end: () => void }[] = []
  let attempts = 0
  const ask = vi.fn<CashierDoors['ask']>(async () => sampleCashier())
  const pay = vi.fn<CashierDoors['pay']>(async () => samplePaid())
  const keep = vi.fn<CashierDoors['keep']>()
  const used = vi.fn<CashierDoors['used']>()
  const flow = createCashierFlow({
    ask,
    pay,
    payAtBank: async () => ({ challengeId: 'C-1' }),
    openFace: async () => sampleCheck(),
    endFace: async () => sampleCheck({ state: 'passed' }),
    startReset: async () => sampleReset,
    endReset: async () => undefined,
    settle: async () => undefined,
    now: () => 7,
    wait: (ms, end) => {
      waits.push({ ms, end })
      return () => {}
    },
    fresh: () => `attempt-${(attempts += 1)}`,
    kept: () => null,
    keep,
    used,
    ...doors,
  })
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }
  /** Lets waits of up to so long end. */
  const letWait = async (upTo = slowMs): Promise<void> => {
    const over = waits.filter(({ ms }) => ms <= upTo)
    waits = waits.filter(({ ms }) => ms > upTo)
    for (const { end } of over) end()
    await settle()
  }
  flow.start()
  await letWait()
  const typePin = async (pin = '111111'): Promise<void> => {
    for (const digit of pin) flow.send({ type: 'keyed', key: digit as '1', at: 5 })
    await settle()
  }
  const toPin = (): void => flow.send({ type: 'goOn', at: 5 })
  return { flow, ask, pay, keep, used, letWait, typePin, toPin, settle }
}

describe('the cashier at work', () => {
  test('twelve quick taps pay once, and the way is remembered', async () => {
    const { flow, pay, used, typePin, toPin } = await open()
    toPin()
    await typePin('111111111111')
    expect(pay).toHaveBeenCalledTimes(1)
    expect(pay.mock.calls[0]?.[0]).toMatchObject({ method: 'balance', authorisation: { by: 'pin', pin: '111111' } })
    expect(flow.state().is).toBe('paid')
    expect(used.mock.calls).toEqual([['balance']])
  })

  test('an answer that is lost is asked for, and found, without paying again', async () => {
    const lost = vi.fn<CashierDoors['pay']>().mockRejectedValue(new Unreachable('network'))
    const ask = vi.fn<CashierDoors['ask']>(async () => sampleCashier())
    const { flow, letWait, typePin, toPin } = await open({ pay: lost, ask })
    ask.mockRejectedValueOnce(new Unreachable('network')).mockResolvedValue(samplePaid())
    toPin()
    await typePin()
    expect(flow.state()).toMatchObject({ is: 'unknown', asks: 0 })
    await letWait()
    expect(flow.state()).toMatchObject({ is: 'unknown', asks: 1 })
    await letWait()
    expect(flow.state()).toMatchObject({ is: 'paid', asks: 2 })
    expect(lost).toHaveBeenCalledTimes(1)
  })

  test('what left is kept from before it leaves until its end is known, and holds no digit', async () => {
    const lost = vi.fn<CashierDoors['pay']>().mockRejectedValue(new Unreachable('network'))
    const ask = vi.fn<CashierDoors['ask']>(async () => sampleCashier())
    const { keep, letWait, typePin, toPin } = await open({ pay: lost, ask })
    keep.mockClear()
    lost.mockImplementation(() => {
      expect(keep.mock.lastCall?.[0]).toMatchObject({ intent: { method: 'balance' }, before: { minor: 31_206 } })
      return Promise.reject(new Unreachable('network'))
    })
    toPin()
    await typePin('739184')
    expect(JSON.stringify(keep.mock.calls)).not.toContain('739184')
    ask.mockResolvedValue(samplePaid())
    await letWait()
    expect(keep.mock.lastCall).toEqual([null])
  })

  test('what left before the app was closed is looked for, and found', async () => {
    const ask = vi.fn<CashierDoors['ask']>(async () => sampleCashier())
    const { flow, pay, keep, letWait } = await open({ kept: () => sampleSent, ask })
    expect(flow.state()).toMatchObject({ is: 'unknown', asks: 1 })
    expect(keep.mock.lastCall).toEqual([sampleSent])
    ask.mockResolvedValue(samplePaid())
    await letWait()
    expect(flow.state()).toMatchObject({ is: 'paid', asks: 2 })
    expect(pay).not.toHaveBeenCalled()
  })

  test('the same attempt is sent again after it is known not to have been paid, a new one after an answer', async () => {
    const pay = vi.fn<CashierDoors['pay']>().mockRejectedValueOnce(new Unreachable('network'))
    pay.mockRejectedValueOnce(new Refused({ code: 'pinWrong', triesLeft: 2 })).mockResolvedValue(samplePaid())
    const { flow, letWait, typePin, toPin } = await open({ pay })
    toPin()
    await typePin()
    for (let turn = 0; turn < 3; turn += 1) await letWait()
    expect(flow.state().is).toBe('notPaid')
    toPin()
    await typePin('222222')
    await typePin()
    const [first, second, third] = pay.mock.calls.map(([payment]) => payment.attemptId)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })

  test('after a minute of asking it can be settled, and what was paid comes back', async () => {
    const ask = vi.fn<CashierDoors['ask']>(async () => sampleCashier())
    const cancel = vi.fn<CashierDoors['settle']>(async () => undefined)
    const pay = vi.fn<CashierDoors['pay']>().mockRejectedValue(new Unreachable('network'))
    const { flow, letWait, typePin, toPin, settle } = await open({ ask, settle: cancel, pay })
    ask.mockRejectedValue(new Unreachable('network'))
    toPin()
    await typePin()
    await letWait()
    flow.send({ type: 'settle', at: 9 })
    expect(cancel).not.toHaveBeenCalled()
    await letWait(longMs)
    expect(flow.state()).toMatchObject({ is: 'unknown', long: true })
    ask.mockResolvedValue(sampleReturned())
    flow.send({ type: 'settle', at: 9 })
    await settle()
    await letWait(0)
    expect(cancel).toHaveBeenCalledTimes(1)
    expect(flow.state()).toMatchObject({ is: 'returned', settled: true })
    expect(pay).toHaveBeenCalledTimes(1)
  })

  test('a face pays with the check that was passed', async () => {
    const { flow, pay, settle } = await open()
    flow.send({ type: 'wayChosen', way: 'face' })
    flow.send({ type: 'goOn', at: 5 })
    await settle()
    flow.send({ type: 'faceSeen', outcome: 'live' })
    await settle()
    expect(pay.mock.calls[0]?.[0]).toMatchObject({ method: 'balance', authorisation: { by: 'face', checkId: 'F-1' } })
    expect(flow.state().is).toBe('paid')
  })

  test('a forgotten PIN is unlocked by a code, and asked for again', async () => {
    const endReset = vi.fn<CashierDoors['endReset']>(async () => undefined)
    const { flow, toPin, settle, letWait } = await open({ endReset })
    toPin()
    flow.send({ type: 'forgot' })
    await settle()
    flow.send({ type: 'keyed', key: { paste: '482913' }, at: 5 })
    await settle()
    await letWait()
    expect(endReset.mock.calls).toEqual([['482913']])
    toPin()
    expect(flow.state().is).toBe('pin')
  })

  test('a refusal is not a lost answer', async () => {
    const wrong = new Refused({ code: 'pinWrong', triesLeft: 2 })
    const { flow, typePin, toPin } = await open({ pay: vi.fn<CashierDoors['pay']>().mockRejectedValue(wrong) })
    toPin()
    await typePin('222222')
    expect(flow.state()).toMatchObject({ is: 'wrongPin', triesLeft: 2 })
  })

  test('a sheet that was closed hears nothing more', async () => {
    let answer: (cashier: Cashier) => void = () => {}
    const pay = vi.fn<CashierDoors['pay']>(() => new Promise((resolve) => (answer = resolve)))
    const { flow, typePin, toPin, settle } = await open({ pay })
    toPin()
    await typePin()
    flow.stop()
    answer(samplePaid())
    await settle()
    expect(flow.state().is).toBe('checking')
  })

  test('a payment that takes long says so', async () => {
    const pay = vi.fn<CashierDoors['pay']>(() => new Promise(() => {}))
    const { flow, letWait, typePin, toPin } = await open({ pay })
    toPin()
    await typePin()
    expect(flow.state()).toMatchObject({ is: 'checking', slow: false })
    await letWait()
    expect(flow.state()).toMatchObject({ is: 'checking', slow: true })
  })
})
