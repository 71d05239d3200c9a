import { describe, expect, test, vi } from 'vitest'
import type { Cashier } from '#contract/pay.ts'
import { Refused, Unreachable } from '#platform/failure.ts'
import { createCashierFlow, type CashierDoors } from './cashier-flow.ts'
import { sampleCashier, samplePaid } from './cashier-samples.ts'

/** A flow whose waits end as soon as the test lets them, and whose world answers what the test says. */
async function open(doors: Partial<CashierDoors> = {}) {
  const waits: (() => void)[] = []
  const ask = vi.fn<CashierDoors['ask']>(async () => sampleCashier())
  const pay = vi.fn<CashierDoors['pay']>(async () => samplePaid())
  const flow = createCashierFlow({
    ask,
    pay,
    now: () => 7,
    wait: (_ms, then) => {
      waits.push(then)
      return () => {}
    },
    ...doors,
  })
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
  const letWait = async (): Promise<void> => {
    for (const then of waits.splice(0)) then()
    await settle()
  }
  flow.start()
  await letWait()
  flow.send({ type: 'chosen' })
  const typePin = async (pin = '111111'): Promise<void> => {
    for (const digit of pin) flow.send({ type: 'keyed', key: digit as '1', at: 5 })
    await settle()
  }
  return { flow, ask, pay, letWait, typePin, settle }
}

describe('the cashier at work', () => {
  test('twelve quick taps pay once', async () => {
    const { flow, pay, typePin } = await open()
    await typePin('111111111111')
    expect(pay.mock.calls).toEqual([['111111']])
    expect(flow.state().is).toBe('paid')
  })

  test('an answer that is lost is asked for, and found, without paying again', async () => {
    const lost = vi.fn<CashierDoors['pay']>().mockRejectedValue(new Unreachable('network'))
    const { flow, ask, letWait, typePin } = await open({ pay: lost })
    ask.mockRejectedValueOnce(new Unreachable('network')).mockResolvedValue(samplePaid())
    await typePin()
    expect(flow.state()).toMatchObject({ is: 'unknown', asks: 0 })
    await letWait()
    expect(flow.state()).toMatchObject({ is: 'unknown', asks: 1 })
    await letWait()
    expect(flow.state()).toMatchObject({ is: 'paid', asks: 2 })
    expect(lost).toHaveBeenCalledTimes(1)
  })

  test('a refusal is not a lost answer', async () => {
    const wrong = new Refused({ code: 'pinWrong', triesLeft: 2 })
    const { flow, typePin } = await open({ pay: vi.fn<CashierDoors['pay']>().mockRejectedValue(wrong) })
    await typePin('222222')
    expect(flow.state()).toMatchObject({ is: 'wrongPin', triesLeft: 2 })
  })

  test('a sheet that was closed hears nothing more', async () => {
    let answer: (cashier: Cashier) => void = () => {}
    const pay = vi.fn<CashierDoors['pay']>(() => new Promise((resolve) => (answer = resolve)))
    const { flow, typePin, settle } = await open({ pay })
    await typePin()
    flow.stop()
    answer(samplePaid())
    await settle()
    expect(flow.state().is).toBe('checking')
  })

  test('a payment that takes long says so', async () => {
    const { flow, letWait, typePin } = await open({ pay: vi.fn<CashierDoors['pay']>(() => new Promise(() => {})) })
    await typePin()
    expect(flow.state()).toMatchObject({ is: 'checking', slow: false })
    await letWait()
    expect(flow.state()).toMatchObject({ is: 'checking', slow: true })
  })
})
