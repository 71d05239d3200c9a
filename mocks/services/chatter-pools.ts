import type { Names } from '#contract/names.ts'
import {
  anyAsks,
  anySays,
  askEndings,
  askOpeners,
  reactions,
  replies,
  sayEndings,
  sayOpeners,
  talkOf,
} from '#seed/show-chatter.ts'
import { cities, counts, familyNames, givenNames, greetings, marks, nicknames, wanted } from '#seed/show-crowd.ts'
import { mixed, shuffled } from './chatter-chance.ts'

/** So many different texts, each by its number: its core is the number's rest by `cores`, what stands around the core is the quotient. */
export interface Pool {
  size: number
  cores: number
  text(n: number): Names
}

const french = ({ en, fr = en }: Names): string => fr

/** Every combination of one of each list, put together by `join` for each language. */
function combined(
  lists: readonly (readonly Names[])[],
  join: (parts: string[], language: 'en' | 'zh' | 'fr') => string,
): Pool {
  return {
    size: lists.reduce((size, { length }) => size * length, 1),
    cores: lists[0]?.length ?? 0,
    text: (n) => {
      let rest = n
      const parts = lists.map((list) => {
        const part = list[rest % list.length]
        rest = Math.floor(rest / list.length)
        if (!part) throw new Error('a list of the chatter is empty')
        return part
      })
      return {
        en: join(
          parts.map(({ en }) => en),
          'en',
        ),
        zh: join(
          parts.map(({ zh }) => zh),
          'zh',
        ),
        fr: join(parts.map(french), 'fr'),
      }
    },
  }
}

const says = (cores: readonly Names[]): Pool =>
  combined([cores, sayEndings, sayOpeners], ([core = '', ending = '', opener = '']) => opener + core + ending)
const asks = (cores: readonly Names[]): Pool =>
  combined([cores, askEndings, askOpeners], ([core = '', ending = '', opener = '']) => opener + core + ending)

/** How many names there are. */
const named = familyNames.length * givenNames.length
export const nickCount = nicknames.length + named

/** The nth name of the crowd. */
export function nickOf(n: number): Names {
  const own = nicknames[n]
  if (own) return own
  const [family, given] = [
    familyNames[(n - nicknames.length) % familyNames.length],
    givenNames[Math.floor((n - nicknames.length) / familyNames.length)],
  ]
  if (!family || !given) throw new Error(`the crowd has no name ${n}`)
  return { en: `${family[0]} ${given[0]}`, zh: family[1] + given[1] }
}

const repliesPool: Pool = {
  size: replies.length * nickCount,
  cores: replies.length,
  text: (n) => {
    const nick = nickOf(Math.floor(n / replies.length))
    const words = replies[n % replies.length]
    if (!words) throw new Error('there is nothing to reply')
    return { en: `@${nick.en} ${words.en}`, zh: `@${nick.zh} ${words.zh}`, fr: `@${french(nick)} ${french(words)}` }
  },
}

const places: readonly Names[] = cities.map(([en, zh]) => ({ en, zh }))

/** What a thousand say in a second. */
const clamour = combined(
  [places, wanted, counts, marks, greetings],
  ([place = '', thing = '', count = '', mark = '', hello = ''], language) => {
    if (language === 'zh') return `${place}${hello}，${count}${thing}${mark}`
    return language === 'fr'
      ? `${hello} de ${place}, ${count} ${thing}${mark}`
      : `${hello} from ${place}, ${count} ${thing}${mark}`
  },
)

/** All pools by name; `here:` and `ask:` go with what a chapter talks of, `to:` with what just happened. */
export const pools: Readonly<Record<string, Pool>> = {
  any: says(anySays),
  askAny: asks(anyAsks),
  reply: repliesPool,
  clamour,
  ...Object.fromEntries(Object.entries(talkOf).map(([id, of]) => [`here:${id}`, says(of.says)])),
  ...Object.fromEntries(Object.entries(talkOf).flatMap(([id, of]) => (of.asks ? [[`ask:${id}`, asks(of.asks)]] : []))),
  ...Object.fromEntries(Object.entries(reactions).map(([id, cores]) => [`to:${id}`, says(cores)])),
}

/** Who talks: of whatever there is to choose from, a room's steady talkers have an eighth and those a busy evening adds have the rest. */
export type Voice = 'steady' | 'added'

/** Which of `size` is the nth of a voice: each once, then again; never one of the other voice's. */
export function placeFor(n: number, size: number, voice: Voice): number {
  const steady = Math.ceil(size / 8)
  return voice === 'steady' ? n % steady : steady + (n % (size - steady))
}

/**
 * The text with this number of a pool for a voice. Cores go round in one shuffled order, so that nothing is said again in a little other
 * words before everything else has been; each time round with something else around it, until all of the voice's has been used. Undefined
 * where there is no such pool.
 */
export function textOf(name: string, n: number, key: number, voice: Voice): Names | undefined {
  const pool = pools[name]
  if (!pool) return undefined
  const around = pool.size / pool.cores
  const core = shuffled(n, pool.cores, key)
  const place = placeFor(Math.floor(n / pool.cores), around, voice)
  return pool.text(shuffled(place, around, mixed(core, key)) * pool.cores + core)
}
