import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Input } from '#contract/endpoints.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'

const second = 1000
const params = { roomId: 'kitchen' }
type Said = Input<'sayInRoom'>['body']

const evening = () => openNodeWorld({ scenario: 'live-evening' })
let lines = 0
const body = (said: Partial<Said>): Said => ({ lineId: `line-${String((lines += 1)).padStart(4, '0')}`, ...said })
const say = (world: NodeWorld, said: Partial<Said>) => world.call('sayInRoom', { params, body: body(said) })
const refuse = (world: NodeWorld, said: Partial<Said>) => world.refuse('sayInRoom', { params, body: body(said) })

/** What is answered to a question, and how long that took. */
async function answerTo(world: NodeWorld, said: Partial<Said>) {
  const asked = await say(world, said)
  await world.crank(7 * second)
  const { frames } = await world.call('getFeed', { params })
  const answer = frames.find(({ to }) => `s-${to}` === asked.id)
  return answer && { text: answer.text, after: answer.at - asked.at }
}

/** What hostile hands type: signs that cannot be seen or turn the writing, markup, pieces of addresses and of cards, long runs. */
const pieces = [
  'a',
  'b',
  ' ',
  '。',
  '蟹',
  'é',
  '🦀',
  '!',
  '?',
  '<b>',
  '&lt;',
  '"',
  '\\',
  '\n',
  '\t',
  '\u0000',
  '\u0007',
  '\u001b',

  '\u200b',
  '\u200d',
  '\u202e',
  '\u00ad',
  '\ufe0f',
  '\u2066',
  '\ufeff',
  '\ud800',
  '://',
  'www.',
  '.com',
  'aaaaaaa',
  '哈哈哈哈哈哈哈',
  '4111 1111 ',
]

describe('a line in the room', () => {
  it('is the shopper’s own, as it was typed, without what cannot be seen, and markup is only letters', async () => {
    const world = await evening()
    const frame = await say(world, { text: ' <b>good</b>\u202e\n<img src=x onerror=alert(1)> &amp; ' })
    expect(frame).toMatchObject({ k: 'chat', role: 'you', mine: true })
    expect(frame.text).toEqual(
      Object.fromEntries(['en', 'zh', 'fr'].map((one) => [one, '<b>good</b> <img src=x onerror=alert(1)> &amp;'])),
    )
  })

  it('is said once by its number, and another line under it is refused', async () => {
    const world = await evening()
    const mine = body({ text: 'good evening' })
    const first = await world.call('sayInRoom', { params, body: mine })
    await world.crank(second / 2)
    expect(await world.call('sayInRoom', { params, body: mine })).toEqual(first)
    expect(await world.refuse('sayInRoom', { params, body: { ...mine, text: 'other' } })).toEqual({
      code: 'requestReused',
    })
    expect((await world.facts()).filter(({ kind }) => kind === 'roomSaid')).toHaveLength(1)
  })

  it.each([
    ['ten kilobytes', 'ab '.repeat(3400), { code: 'lineTooLong', most: 120 }],
    ['one sign too many', 'ab '.repeat(40) + 'a', { code: 'lineTooLong', most: 120 }],
    ['a run', 'nooooooo', { code: 'longRun' }],
    ['a run in Chinese', '哈哈哈哈哈哈哈', { code: 'longRun' }],
    ['a run of marks', 'wow!!!!!!!!', { code: 'longRun' }],
    ['a run of hearts', '\u2764\ufe0f'.repeat(7), { code: 'longRun' }],
    ['a heap of marks on one letter', 'z\u0300\u0301\u0302\u0303\u0304\u0305', { code: 'longRun' }],
    ['a word without an end', 'x1y2z3w4v5'.repeat(5), { code: 'longRun' }],
    ['a link', 'look at https://cheap.example/crab', { code: 'noLinks' }],
    ['a host', 'come to crab-outlet.shop now', { code: 'noLinks' }],
    ['a host in full-width letters', '来ｗｗｗ．ｃｒａｂ．ｃｎ看看', { code: 'noLinks' }],
    ['a host with signs in it that show nothing', 'come to crab-outlet\ufe0f.shop now', { code: 'noLinks' }],
    ['a script', 'javascript:alert(1)', { code: 'noLinks' }],
    ['a card', 'my card is 4111 1111 1111 1111', { code: 'noteHasCard' }],
    ['nothing', '', { code: 'badRequest', field: 'text' }],
    ['nothing to be seen', '\u200b\u202e \n', { code: 'badRequest', field: 'text' }],
    ['blanks that are letters', '\u3164\u115f\u2800\u00ad\ufe0f', { code: 'badRequest', field: 'text' }],
  ])('is refused with %s', async (_, text, refusal) => {
    const world = await evening()
    expect(await refuse(world, { text })).toEqual(refusal)
    expect((await world.facts()).some(({ kind }) => kind === 'roomSaid')).toBe(false)
  })

  it('may have six of one sign, a long sentence in Chinese, and all of its 120 signs', async () => {
    const world = await evening()
    for (const text of [
      'hmmmmmm',
      '今天的大闸蟹看起来特别好想问问师傅家里没有蒸锅的话用电饭煲能不能蒸会不会影响味道还有姜片要放多少谢谢',
      'ab '.repeat(40).trim() + '!',
    ]) {
      await say(world, { text })
      await world.crank(3 * second)
    }
    expect((await world.facts()).filter(({ kind }) => kind === 'roomSaid')).toHaveLength(3)
  })

  it('waits two seconds for the next, says when, and keeps no other line of that', async () => {
    const world = await evening()
    const { at } = await say(world, { quick: 'looksGood' })
    await world.crank(second)
    expect(await refuse(world, { text: 'again' })).toEqual({ code: 'tooFast', at: at + 2 * second })
    await world.crank(second)
    await say(world, { text: 'again' })
  })

  it('needs a show that is on, a number, a phrase that is offered', async () => {
    const world = await openNodeWorld({ scenario: 'live-replay' })
    expect(await refuse(world, { text: 'anybody here' })).toEqual({ code: 'roomQuiet' })
    const live = await evening()
    for (const wrong of [
      { lineId: 'short' },
      { lineId: 'with space 1' },
      { quick: 'free' },
      { text: 7 },
      { text: 'x'.repeat(20_001) },
    ]) {
      const answer = await live.api({
        method: 'POST',
        path: '/api/live/rooms/kitchen/say',
        query: {},
        body: { lineId: 'good-line-1', text: 'x', ...wrong },
      })
      expect(answer.status).toBe(400)
    }
    expect(await live.refuse('sayInRoom', { params: { roomId: 'attic' }, body: body({ text: 'x' }) })).toEqual({
      code: 'roomUnknown',
    })
    expect(await live.refuse('sayInRoom', { params: { roomId: 'pavilion' }, body: body({ text: 'x' }) })).toEqual({
      code: 'notInvited',
    })
  })

  it('is never taken with a control sign, a link or too much, whatever is typed', async () => {
    const world = await evening()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...pieces), maxLength: 60 }), async (text) => {
        await world.crank(2 * second)
        const answer = await world.raw('sayInRoom', { params, body: body({ text }) })
        expect([200, 422, 400]).toContain(answer.status)
        if (answer.status !== 200) return
        const { en } = (answer.body as { text: { en: string } }).text
        expect(en.length).toBeLessThanOrEqual(120)
        expect(en).not.toMatch(/[\p{Cc}\u202a-\u202e]|(.)\1{6}|\b[a-z]+:\/\//u)
      }),
      { numRuns: 200, seed: 20261109 },
    )
  })
})

describe('a question in the room', () => {
  it.each([
    ['how long for 200 g?', /18 minutes/],
    ['蒸多久？', /18 minutes/],
    ['c’est quoi le temps de cuisson ?', /18 minutes/],
    ['how heavy is one', /200 g/],
    ['一只几两', /200 g/],
    ['combien pèse un crabe', /200 g/],
    ['what does it cost', /58\.00/],
    ['多少钱', /58\.00/],
    ['quel est le prix', /58\.00/],
    ['where is it from', /Gaoyou/],
    ['产地哪里', /Gaoyou/],
    ['d’où viennent-ils', /Gaoyou/],
    ['will it be delivered tonight', /Half an hour/],
    ['多久能送到', /Half an hour/],
    ['livraison ce soir ?', /Half an hour/],
    ['are they alive', /Alive/],
  ])('%s is answered, three to six seconds later', async (text, answer) => {
    const told = await answerTo(await evening(), { text })
    expect(told?.text.en).toMatch(answer)
    expect(told?.after).toBeGreaterThanOrEqual(3 * second)
    expect(told?.after).toBeLessThanOrEqual(6 * second)
    expect([told?.text.zh, told?.text.fr]).not.toContain(undefined)
  })

  it('about a price is answered with the night’s, once it is the night', async () => {
    const world = await openNodeWorld({ scenario: 'midnight-minute' })
    const { opensAt } = await world.call('getFestival')
    await world.crank(opensAt - (await world.now()) + 5 * 60 * second)
    expect((await answerTo(world, { quick: 'price' }))?.text.en).toMatch(/39\.90/)
  })

  it('without words the assistant knows is answered honestly, and a kind word is not answered', async () => {
    const world = await evening()
    expect((await answerTo(world, { text: 'is the moon out?' }))?.text.en).toMatch(/Chef Bao/)
    expect(await answerTo(world, { text: 'lovely evening' })).toBeUndefined()
    expect(await answerTo(world, { quick: 'thanks' })).toBeUndefined()
    expect((await answerTo(world, { quick: 'cook' }))?.text.en).toMatch(/18 minutes/)
  })

  it('asked again is answered in other words, and the same when the day is told again', async () => {
    const world = await evening()
    const told = [await answerTo(world, { quick: 'cook' }), await answerTo(world, { quick: 'cook' })]
    expect(told[0]?.text).not.toEqual(told[1]?.text)
    const again = await openNodeWorld()
    await again.call('loadMoment', { body: await world.call('getMoment') })
    const frames = async (one: NodeWorld) => (await one.call('getFeed', { params })).frames
    expect(await frames(again)).toEqual(await frames(world))
  })
})
