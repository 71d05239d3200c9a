/** Whether this phone has a share sheet for links: not on plain http, and not on most desktops. */
export const canShareLink = (): boolean => typeof navigator.share === 'function'

/** Hands a link to the phone's share sheet. False where that failed; somebody who closes the sheet wanted nothing. */
export async function shareLink(url: string, title: string): Promise<boolean> {
  try {
    await navigator.share({ url, title })
    return true
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError'
  }
}
