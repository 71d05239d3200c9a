// The worker behind worker-code-reader.ts: pictures in, codes out. It alone loads the decoder.
import { prepareZXingModule } from 'zxing-wasm/reader'
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { closeUp, type Cut, type Filter } from './cut.ts'
import { cutsFor, roundAbout } from './picture-cuts.ts'
import { isBars, type CodeFormat, type Picture, type ReadCode, type Wanted } from './read-code.ts'
import { readCut } from './read-cut.ts'
import type { ReaderAnswer, ReaderQuestion } from './worker-code-reader.ts'

// Left alone it would fetch its wasm from a public CDN; ours comes with the shop and works offline.
const ready = prepareZXingModule({
  overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasmUrl : prefix + path) },
  fireImmediately: true,
})
// A failure shows when a picture is read, and is told then.
ready.catch(() => {})

self.addEventListener('message', ({ data }: MessageEvent<ReaderQuestion>) => {
  void answer(data).then((found) => {
    data.picture.close()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page and nobody else
    self.postMessage(found)
  })
})

async function answer({ picture, look, wanted }: ReaderQuestion): Promise<ReaderAnswer> {
  try {
    await ready
    const size = sizeOf(picture)
    for (const cut of cutsFor(look, size)) {
      const codes = await readSurely(picture, cut, wanted)
      if (codes.length === 0) continue
      // A glance sees the nearest code; whether it is alone takes a closer look, and only now is that worth its time.
      const wide = roundAbout(size)
      return { codes: sees(cut, wide) ? codes : joined(codes, await readSurely(picture, wide, wanted)) }
    }
    return { codes: [] }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : 'unknown' }
  }
}

function sizeOf(picture: Picture): { width: number; height: number } {
  return 'displayWidth' in picture
    ? { width: picture.displayWidth, height: picture.displayHeight }
    : { width: picture.width, height: picture.height }
}

const sees = (cut: Cut, other: Cut): boolean =>
  cut.x === other.x && cut.scale >= other.scale && cut.turn === 0 && cut.filter === 'none' && cut.kinds === 'all'

/** The codes of a cut; bars only when a second, closer look reads the same. */
async function readSurely(picture: Picture, cut: Cut, wanted: Wanted): Promise<ReadCode[]> {
  const sure: ReadCode[] = []
  for (const code of await readCut(picture, cut, wanted)) {
    if (!isBars(code.format) || (await isReadAgain(picture, cut, code, wanted))) sure.push(code)
  }
  return sure
}

/** How many modules wide bars are that are not 95; a pay code of 18 digits has 134. */
const MODULES: Partial<Record<CodeFormat, number>> = { ean8: 67, upce: 51, code128: 134 }

/** In the dark, or on grainy paper, more pixels are more noise: then a softened look may say the same. */
async function isReadAgain(
  picture: Picture,
  cut: Cut,
  { text, format, corners }: ReadCode,
  wanted: Wanted,
): Promise<boolean> {
  const close = closeUp(corners, MODULES[format] ?? 95, cut, sizeOf(picture))
  for (const filter of new Set<Filter>([cut.filter, 'softened'])) {
    const again = await readCut(picture, { ...close, filter }, wanted)
    if (again.length > 0) return again.some((code) => code.text === text)
  }
  return false
}

/** Each code once: the same text twice is the same tag, or two of one batch. */
function joined(codes: ReadCode[], more: ReadCode[]): ReadCode[] {
  return [...codes, ...more.filter(({ text }) => codes.every((code) => code.text !== text))]
}
