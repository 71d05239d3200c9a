/** The longer side of a photo that was made smaller: enough to see a bruise, little enough to show and forget. */
export const longestSide = 960

/** A larger file is not opened: as pixels it could be more than an old phone has memory for. A phone's own photos are below. */
export const mostPhotoBytes = 40_000_000

/** Opening takes a second or two on an old phone; one that takes longer will not open any more. */
const patienceMs = 20_000

export type SmallPhoto = { photo: Blob } | { problem: 'tooLarge' | 'unreadable' }

/**
 * A photo the person took or chose, as a smaller one, made in a worker so that no finger waits for it. Nothing of it leaves the
 * device. `unreadable` is a file that is no picture here, `tooLarge` one above `mostPhotoBytes`. Never throws.
 */
export function makePhotoSmaller(file: Blob, hire: () => Worker = hireWorker): Promise<SmallPhoto> {
  if (file.size > mostPhotoBytes) return Promise.resolve({ problem: 'tooLarge' })
  return new Promise((resolve) => {
    let worker: Worker | undefined
    const tell = (made: SmallPhoto): void => {
      clearTimeout(patience)
      worker?.terminate()
      resolve(made)
    }
    const patience = setTimeout(() => tell({ problem: 'unreadable' }), patienceMs)
    try {
      worker = hire()
      worker.addEventListener('message', ({ data }: MessageEvent<SmallPhoto>) => tell(data))
      worker.addEventListener('error', () => tell({ problem: 'unreadable' }))
      worker.postMessage(file)
    } catch {
      tell({ problem: 'unreadable' })
    }
  })
}

const hireWorker = (): Worker =>
  new Worker(new URL('./small-photo-worker.ts', import.meta.url), { type: 'module', name: 'small-photo' })

/** How large a picture is when its longer side is at most `longestSide`: never larger than it was, never nothing. */
export function smallerSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
