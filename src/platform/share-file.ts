import { saveBlob } from './save-file.ts'

/**
 * Hands a file to the phone's share sheet where it takes files, else downloads it. Works on plain http, where there is no sheet, and
 * offline. Somebody who closes the sheet wanted neither.
 */
export async function shareOrSave(name: string, blob: Blob): Promise<void> {
  const file = new File([blob], name, { type: blob.type })
  const shared = { files: [file] }
  // A desktop's sheet is no place to keep a picture: there a download is what was meant.
  const touch = matchMedia('(pointer: coarse)').matches
  if (touch && typeof navigator.canShare === 'function' && navigator.canShare(shared)) {
    try {
      await navigator.share(shared)
      return
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return
    }
  }
  saveBlob(name, blob)
}
