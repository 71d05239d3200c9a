// The worker behind small-photo.ts: a file in, a smaller JPEG out.
import { openPhoto } from './photo.ts'
import { smallerSize, type SmallPhoto } from './small-photo.ts'

self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page and nobody else
  void answer(data).then((made) => self.postMessage(made))
})

async function answer(file: Blob): Promise<SmallPhoto> {
  try {
    const picture = await openPhoto(file)
    if (picture === null) return { problem: 'unreadable' }
    const { width, height } = smallerSize(picture)
    const canvas = new OffscreenCanvas(width, height)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
    picture.close()
    return { photo: await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 }) }
  } catch {
    return { problem: 'unreadable' }
  }
}
