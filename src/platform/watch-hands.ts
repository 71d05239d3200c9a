/** Farther than this a finger scrolls and does not tap, px. */
const tapSlack = 12

/** What an input event tells of a keyboard: one key, or a text that was pasted, filled in by the phone, or set by a script. */
export const isTyped = (inputType: string | undefined): boolean =>
  inputType === 'insertText' || inputType === 'insertCompositionText' || /^(delete|insertLine)/.test(inputType ?? '')

/** Keys that do nothing by themselves. */
const silent = /^(Shift|Control|Alt|Meta|CapsLock|Fn|Unidentified|Process|Dead)$/

/** Whether a pressed key counts by itself: where text can be written the text says so, and only what writes none counts here. */
export const isKey = ({ key, repeat }: Pick<KeyboardEvent, 'key' | 'repeat'>, writes: boolean): boolean => {
  if (repeat || silent.test(key)) return false
  return writes ? key === 'Enter' || key === 'Tab' : true
}

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))

/**
 * Calls back for every tap and every key of a person, before the page hears of it: the keys of a keypad on the screen
 * (`data-keypad`) are keys. Nothing of what is typed is looked at. Returns how to stop.
 */
export function watchHands(did: (what: 'tap' | 'key', target: Element | null) => void): () => void {
  let down: { x: number; y: number } | null = null
  const pointerDown = (event: PointerEvent): void => {
    down = event.isTrusted ? { x: event.clientX, y: event.clientY } : null
  }
  const lift = (): void => {
    down = null
  }
  const pointerUp = (event: PointerEvent): void => {
    const from = down
    down = null
    if (!from || Math.hypot(event.clientX - from.x, event.clientY - from.y) > tapSlack) return
    const target = event.target instanceof Element ? event.target : null
    did(target?.closest('[data-keypad] button') ? 'key' : 'tap', target)
  }
  const keyDown = (event: KeyboardEvent): void => {
    if (event.isTrusted && isKey(event, writes(event.target))) did('key', document.activeElement)
  }
  const input = (event: Event): void => {
    if (event.isTrusted && isTyped((event as InputEvent).inputType)) did('key', document.activeElement)
  }
  const all = [
    ['pointerdown', pointerDown],
    ['pointerup', pointerUp],
    ['pointercancel', lift],
    ['keydown', keyDown],
    ['input', input],
  ] as [string, (event: Event) => void][]
  for (const [name, hear] of all) document.addEventListener(name, hear, { capture: true })
  return () => {
    for (const [name, hear] of all) document.removeEventListener(name, hear, { capture: true })
  }
}
