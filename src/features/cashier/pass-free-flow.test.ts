import { expect, test, vi } from 'vitest'
import { Refused, Unreachable } from '#platform/failure.ts'
import { createPassFreeFlow } from './pass-free-flow.ts'

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
}

/** The setting at the keypad, for a ceiling of ¥200. */
function atPin() {
  const save = vi.fn<Parameters<typeof createPassFreeFlow>[1]>(async () => undefined)
  const flow = createPassFreeFlow(0, save)
  flow.send({ type: 'chosen', ceiling: 20_000 })
  flow.send({ type: 'goOn' })
  const type = async (paste: string): Promise<void> => {
    flow.send({ type: 'keyed', key: { paste } })
    await settle()
  }
  return { flow, save, type }
}

test('a ceiling is set with the PIN, once, however often it is typed', async () => {
  const { flow, save, type } = atPin()
  const first = type('111111')
  await type('111111')
  await first
  expect(save.mock.calls).toEqual([[{ attemptId: expect.any(String) as string, ceilingMinor: 20_000, pin: '111111' }]])
  expect(flow.state()).toEqual({ is: 'saved', ceiling: 20_000 })
})

test('a wrong PIN leaves the ceiling as it was and may be typed again; the third one locks', async () => {
  const { flow, save, type } = atPin()
  save.mockRejectedValueOnce(new Refused({ code: 'pinWrong', triesLeft: 1 }))
  await type('222222')
  expect(flow.state()).toMatchObject({ is: 'pin', digits: '', said: { code: 'pinWrong', triesLeft: 1 } })
  save.mockRejectedValueOnce(new Refused({ code: 'pinLocked', until: 99 }))
  await type('222222')
  expect(flow.state()).toEqual({ is: 'locked', until: 99 })
})

test('no answer is said, and the same can be sent again', async () => {
  const { flow, save, type } = atPin()
  save.mockRejectedValueOnce(new Unreachable('network'))
  await type('111111')
  expect(flow.state()).toMatchObject({ is: 'pin', said: 'lost' })
  await type('111111')
  expect(flow.state().is).toBe('saved')
})

test('half a PIN is forgotten, and a person may go back to the ceilings', async () => {
  const { flow, save, type } = atPin()
  await type('123')
  flow.send({ type: 'keyed', key: 'clear' })
  expect(flow.state()).toMatchObject({ is: 'pin', digits: '' })
  flow.send({ type: 'back' })
  expect(flow.state()).toEqual({ is: 'choosing', ceiling: 20_000 })
  expect(save).not.toHaveBeenCalled()
})
