const two = (count: number): string => String(count).padStart(2, '0')

/** A place in a show, or its length, as a player writes it: `04:05`, `1:12:40`. Whole seconds, rounded down. */
export function showClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}
