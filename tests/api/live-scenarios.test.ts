import { describe, expect, it } from 'vitest'
import { openNodeWorld } from '#hosts/node.ts'
import { liveScenarios } from '#scenarios/live.ts'

const second = 1000
const languages = ['en', 'zh', 'fr'] as const

describe('the evening’s scenarios', () => {
  it.each(liveScenarios.map(({ name }) => [name]))('%s opens in every seed, where it says', async (scenario) => {
    for (const seed of ['lantern', 'journey', 'b']) {
      const world = await openNodeWorld({ scenario, seed })
      const { state, rains } = await world.call('getRoom', { params: { roomId: 'kitchen' } })
      const told = liveScenarios.find(({ name }) => name === scenario)
      expect(told?.route).toMatch(/^\//)
      if (told?.route?.startsWith('/live')) expect(state).toBe(scenario === 'live-replay' ? 'ended' : 'live')
      if (scenario === 'packet-rain') expect((rains[0]?.startsAt ?? 0) - (await world.now())).toBe(10 * second)
      for (const language of languages) expect(told?.names[language]).not.toBe('')
    }
  })

  it('brings the queue’s turn, a busy room, a bad line, and an open Pavilion', async () => {
    const back = await openNodeWorld({ scenario: 'flash-back' })
    await back.crank(40 * second)
    expect((await back.facts()).map(({ kind }) => kind)).toContain('offerTurnCame')
    const busy = await openNodeWorld({ scenario: 'live-busy' })
    expect((await busy.call('getWorld')).live.rate).toBe('busy')
    const rush = await openNodeWorld({ scenario: 'flash-rush' })
    await rush.crank(16 * second)
    const offer = await rush.call('getOffer', { params: { offerId: 'crab-flash-2026-11-09' } })
    expect([offer.state, offer.left]).toEqual(['soldOut', 0])
    const dropped = await openNodeWorld({ scenario: 'live-dropped' })
    expect((await dropped.call('getWorld')).faults).toMatchObject({ dropSockets: 3, mixFrames: 30 })
    const pavilion = await openNodeWorld({ scenario: 'pavilion-evening' })
    expect((await pavilion.call('getRoom', { params: { roomId: 'pavilion' } })).state).toBe('live')
    expect((await pavilion.call('getWallet')).balance.minor).toBe(2_500_000)
  })

  it('has the deposit due with its reminder come', async () => {
    const world = await openNodeWorld({ scenario: 'deposit-due' })
    const { deposits } = await world.call('getDeposits')
    expect(deposits.some(({ state }) => state === 'balanceDueSoon')).toBe(true)
    expect((await world.call('getMessages')).notes).toMatchObject([{ kind: 'depositDue' }])
  })
})
