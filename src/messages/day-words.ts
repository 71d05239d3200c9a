import type { Messages } from './messages-context.tsx'

/** "today", "Sat 7 Nov", as it stands inside a line: a date keeps its capitals. */
export function dayWords(at: number, now: number, { formats }: Messages): string {
  const said = formats.day(at, now)
  return said === formats.weekday(at) ? said : said.charAt(0).toLowerCase() + said.slice(1)
}
