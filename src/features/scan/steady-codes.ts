import { isBars, type ReadCode } from '#platform/read-code.ts'

/**
 * Lets codes through once they can be believed. In: the codes of each frame, none is an empty list. A square code mends its own
 * errors and counts at once; bars have one check digit only, so the same number has to be seen in two frames running. Where bars
 * hang beside a square code, that waits for them one frame, so that both are offered and not the quicker one.
 */
export function steadyCodes(): (codes: readonly ReadCode[]) => ReadCode[] {
  let lastBars: string[] = []
  let waiting: ReadCode[] = []
  return (codes) => {
    const bars = codes.filter(({ format }) => isBars(format))
    const isNew = bars.some(({ text }) => !lastBars.includes(text))
    const steady = codes.filter(({ format, text }) => !isBars(format) || lastBars.includes(text))
    // A frame in which nothing was found, between two looks, does not make bars new again.
    if (codes.length > 0) lastBars = bars.map(({ text }) => text)
    if (isNew && waiting.length === 0) {
      waiting = steady
      return []
    }
    const believed = [...waiting, ...steady.filter(({ text }) => waiting.every((code) => code.text !== text))]
    waiting = []
    return believed
  }
}
