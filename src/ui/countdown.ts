export interface CountdownParts {
  days: string
  hours: string
  minutes: string
  seconds: string
}

const two = (count: number): string => String(count).padStart(2, '0')

/**
 * Milliseconds left as the four tags show them, two digits each. Rounded up to the second, so that the last thing seen
 * before nought is one; never below nought.
 */
export function splitCountdown(millisLeft: number): CountdownParts {
  const seconds = Math.max(0, Math.ceil(millisLeft / 1000))
  return {
    days: two(Math.floor(seconds / 86_400)),
    hours: two(Math.floor(seconds / 3600) % 24),
    minutes: two(Math.floor(seconds / 60) % 60),
    seconds: two(seconds % 60),
  }
}
