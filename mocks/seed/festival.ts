import { gtins } from './shelf-lots.ts'

/** What hangs out on Lantern Night, the first one largest. */
export const festivalGtins: readonly string[] = [
  '09521000001091',
  gtins.hairyCrab,
  gtins.strawberries,
  gtins.whitePrawns,
  '09521000001152',
  '09521000001350',
  '09521000001374',
  '09521000001404',
]
