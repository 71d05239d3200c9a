import type { CodeReader, Look, Picture, ReadCode, Wanted } from './read-code.ts'

export type ReaderQuestion = { picture: Picture; look: Look; wanted: Wanted }
export type ReaderAnswer = { codes: ReadCode[] } | { failed: string }

type Pending = { resolve: (codes: ReadCode[]) => void; reject: (reason: Error) => void }

/**
 * Our own reader (zxing-cpp as WebAssembly, served with the shop) in a worker, so that decoding never holds up a finger.
 * The worker starts with `prepare` or the first picture and ends with `close`.
 */
export function createWorkerReader(wanted: Wanted = 'tags'): CodeReader {
  let worker: Worker | null = null
  let pending: Pending | null = null
  let last: Promise<unknown> = Promise.resolve()

  function start(): Worker {
    const made = new Worker(new URL('./code-reader-worker.ts', import.meta.url), {
      type: 'module',
      name: 'code-reader',
    })
    made.addEventListener('message', ({ data }: MessageEvent<ReaderAnswer>) => {
      if ('codes' in data) pending?.resolve(data.codes)
      // A decoder that could not be fetched stays so in that worker.
      else stop(data.failed)
    })
    // The script itself could not be had (offline before it was kept, or refused): the next picture tries afresh.
    made.addEventListener('error', () => stop('the code reader did not start'))
    return made
  }

  function stop(why: string): void {
    worker?.terminate()
    worker = null
    pending?.reject(new Error(why))
  }

  function ask(question: ReaderQuestion): Promise<ReadCode[]> {
    return new Promise((resolve, reject) => {
      pending = { resolve, reject }
      worker ??= start()
      worker.postMessage(question, [question.picture])
    })
  }

  return {
    readCodes(picture, look) {
      const answer = last.then(() => ask({ picture, look, wanted }))
      last = answer.catch(() => {})
      return answer
    },
    prepare: () => {
      try {
        worker ??= start()
      } catch {
        // Reading will say so.
      }
    },
    close: () => stop('the code reader was closed'),
  }
}
