import { nativeDetector } from './native-detector.ts'
import { isGlance, type CodeReader, type Detect, type Wanted } from './read-code.ts'
import { createWorkerReader } from './worker-code-reader.ts'

/**
 * The reader of this phone: the browser's own where it has one that knows QR codes, else ours in a worker. Nothing leaves
 * the phone. If the browser's own fails, ours takes over; where it finds nothing, ours takes the longer looks too.
 */
export async function openCodeReader(wanted: Wanted = 'tags'): Promise<CodeReader> {
  const detect = await nativeDetector(wanted)
  const ours = () => createWorkerReader(wanted)
  return detect === null ? ours() : preferring(detect, ours)
}

/** A reader that uses `detect` until it fails, then the reader it makes (only when it is needed). */
export function preferring(detect: Detect, makeReader: () => CodeReader): CodeReader {
  let reader: CodeReader | null = null
  let detectWorks = true
  return {
    async readCodes(picture, look) {
      if (detectWorks) {
        try {
          const codes = await detect(picture)
          if (codes.length > 0 || isGlance(look)) {
            picture.close()
            return codes
          }
        } catch {
          detectWorks = false
        }
      }
      reader ??= makeReader()
      return reader.readCodes(picture, look)
    },
    prepare: () => {
      if (!detectWorks) (reader ??= makeReader()).prepare()
    },
    close: () => reader?.close(),
  }
}
