import { afterEach, describe, expect, it, vi } from 'vitest'
import { longestSide, makePhotoSmaller, mostPhotoBytes, smallerSize, type SmallPhoto } from './small-photo.ts'

/** A worker that answers as told, or not at all. */
function workerThat(answers: (tell: (type: string, data?: SmallPhoto) => void) => void) {
  const ears: Record<string, (event: { data?: SmallPhoto | undefined }) => void> = {}
  const worker = {
    addEventListener: (type: string, ear: (event: { data?: SmallPhoto | undefined }) => void) => {
      ears[type] = ear
    },
    postMessage: () => answers((type, data) => ears[type]?.({ data })),
    terminate: vi.fn<() => void>(),
  }
  return { worker, hire: () => worker as unknown as Worker }
}

const file = (bytes: number): Blob => ({ size: bytes }) as Blob

afterEach(() => {
  vi.useRealTimers()
})

describe('A photo made smaller', () => {
  it('keeps its shape, is never larger than it was, and never nothing', () => {
    expect(smallerSize({ width: 4000, height: 3000 })).toEqual({ width: longestSide, height: 720 })
    expect(smallerSize({ width: 3000, height: 4000 })).toEqual({ width: 720, height: longestSide })
    expect(smallerSize({ width: 200, height: 100 })).toEqual({ width: 200, height: 100 })
    expect(smallerSize({ width: 20_000, height: 1 })).toEqual({ width: longestSide, height: 1 })
  })

  it('comes from a worker, which is let go', async () => {
    const photo = file(80_000)
    const { worker, hire } = workerThat((tell) => tell('message', { photo }))
    expect(await makePhotoSmaller(file(20_000_000), hire)).toEqual({ photo })
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  it('is not tried on a file that is too large', async () => {
    const hire = vi.fn<() => Worker>()
    expect(await makePhotoSmaller(file(mostPhotoBytes + 1), hire)).toEqual({ problem: 'tooLarge' })
    expect(hire).not.toHaveBeenCalled()
  })

  it('is none, and says so, where a worker cannot be had, breaks or never answers', async () => {
    const unreadable = { problem: 'unreadable' }
    const noWorker = () => {
      throw new Error('no workers here')
    }
    expect(await makePhotoSmaller(file(9), noWorker)).toEqual(unreadable)
    const broken = workerThat((tell) => tell('error'))
    expect(await makePhotoSmaller(file(9), broken.hire)).toEqual(unreadable)
    vi.useFakeTimers()
    const silent = workerThat(() => {})
    const answer = makePhotoSmaller(file(9), silent.hire)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await answer).toEqual(unreadable)
    expect(silent.worker.terminate).toHaveBeenCalledOnce()
  })
})
