import { expect, type Page } from '@playwright/test'
import type { Answer, Input } from '#contract/endpoints.ts'
import type { Fact, FactKind, FactOf } from '#contract/facts.ts'
import { type EndpointName, routes } from '#contract/routes.ts'

/** Which world a journey starts in: `scenario`, `seed`, `clock`, and whatever else the address shall carry. */
export type Start = Record<string, string>

/**
 * Opens an address of the shop in a world of its own, and waits until that world answers. Its clock stands still unless told,
 * so that nothing happens behind the journey's back.
 */
export async function openShop(page: Page, path = './', start: Start = {}): Promise<WorldHand> {
  const asked = { scenario: 'calm-day', seed: 'journey', clock: 'paused', ...start }
  await page.goto(`${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(asked).toString()}`)
  return worldOf(page)
}

/** The hand on the world of an open page, when that world answers there. */
export async function worldOf(page: Page): Promise<WorldHand> {
  // Until the world stands between page and network, a question would go to the network.
  await page.waitForFunction(() => !String(fetch).includes('[native code]'))
  return new WorldHand(page)
}

/** Steers and asks the world as anybody may: by requests from the page itself, never from behind it. */
export class WorldHand {
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
  }

  /** Asks an endpoint; a refusal is an error here. */
  async ask<K extends EndpointName>(
    name: K,
    ...[input]: unknown extends Input<K>
      ? []
      : Record<never, never> extends Input<K>
        ? [input?: Input<K>]
        : [input: Input<K>]
  ): Promise<Answer<K>> {
    const { params = {}, body } = (input ?? {}) as { params?: Record<string, string>; body?: unknown }
    const [method = 'GET', path = ''] = routes[name].split(' ')
    const url = path.replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''))
    const { ok, text } = await this.#page.evaluate(
      async ({ to, init }) => {
        const answer = await fetch(to, init)
        return { ok: answer.ok, text: await answer.text() }
      },
      { to: url, init: { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) } },
    )
    if (!ok) throw new Error(`${name} was refused: ${text}`)
    return JSON.parse(text) as Answer<K>
  }

  now = async (): Promise<number> => (await this.ask('getTime')).now

  /** Lets world time pass by milliseconds, or go to an instant. */
  pass = (ms: number): Promise<unknown> => this.ask('setClock', { body: { to: 'by', ms } })
  goTo = (at: number): Promise<unknown> => this.ask('setClock', { body: { to: 'instant', at } })

  /** Goes to the moment the next fact of a kind happens, within the hour. */
  async goToNext(kind: FactKind): Promise<void> {
    const { ahead } = await this.ask('getWorld')
    const next = ahead.find((knot) => knot.kind === kind)
    if (!next) throw new Error(`no ${kind} is ahead, only ${ahead.map((knot) => knot.kind).join(', ')}`)
    await this.goTo(next.at)
  }

  /** Every fact of a kind in the log. */
  async facts<K extends FactKind>(kind: K): Promise<FactOf<K>[]> {
    const { rows } = await this.ask('getLog')
    return rows.flatMap((row) => row.facts).filter((fact): fact is Extract<Fact, FactOf<K>> => fact.kind === kind)
  }

  /** Waits until the log holds so many facts of a kind. */
  async expectFacts(kind: FactKind, count: number): Promise<void> {
    await expect.poll(async () => (await this.facts(kind)).length, `${kind} in the log`).toBe(count)
  }

  balance = async (): Promise<number> => (await this.ask('getWallet')).balance.minor

  /** Fills the basket without the shop's pages: for journeys about something else. */
  async put(lines: Record<string, number>): Promise<void> {
    for (const [gtin, quantity] of Object.entries(lines))
      await this.ask('setBasketLine', { params: { gtin }, body: { quantity } })
  }

  /** Places what is in the basket as an order. */
  async order(): Promise<Answer<'placeOrder'>> {
    const { quote, address } = await this.ask('getCheckout')
    const requestId = `journey-${(await this.ask('getOrders')).orders.length}`
    return this.ask('placeOrder', {
      body: { requestId, quoteHash: quote?.hash ?? '', addressId: address.id, door: 'bell' },
    })
  }

  /** An order of these things, paid. */
  async paidOrder(lines: Record<string, number>): Promise<Answer<'placeOrder'>> {
    await this.put(lines)
    const order = await this.order()
    const attemptId = `journey-pays-${order.id}`
    const authorisation = { by: 'pin', pin: '111111' } as const
    const body = { attemptId, method: 'balance', amount: order.quote.total, authorisation } as const
    await this.ask('payTrade', { params: { tradeNo: order.tradeNo }, body })
    return order
  }
}
