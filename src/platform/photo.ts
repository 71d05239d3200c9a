/** A photo the person took or chose, as pixels; null when it is no picture this browser can open. It stays on the phone. */
export async function openPhoto(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return null
  }
}
