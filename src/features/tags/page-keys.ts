const onward = ['ArrowRight', 'ArrowDown', 'PageDown']
const back = ['ArrowLeft', 'ArrowUp', 'PageUp']

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented'>

/**
 * Which of `count` pages, from 1, a pressed key leads to: arrows, or PageUp and PageDown, which is what a presenter's clicker
 * sends. Null for other keys and for the browser's own shortcuts; at either end it stays.
 */
export function stepOf(press: Press, place: number, count: number): number | null {
  if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey) return null
  const { key } = press
  if (key === 'Home') return 1
  if (key === 'End') return Math.max(1, count)
  const step = onward.includes(key) ? 1 : back.includes(key) ? -1 : 0
  return step === 0 ? null : Math.min(Math.max(1, place + step), Math.max(1, count))
}
