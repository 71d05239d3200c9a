/** Puts a text on the clipboard. False where the phone does not let a page do so: plain http, or the person said no. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent on an insecure origin, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined
    if (!clipboard) return false
    await clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Marks everything an element says, so that the phone's own menu offers to copy it. */
export function selectText(element: Element): void {
  getSelection()?.selectAllChildren(element)
}
