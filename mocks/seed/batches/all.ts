import type { Batch } from './batch.ts'
import { avocadosOn } from './avocados.ts'
import { blueberriesOn } from './blueberries.ts'
import { eggsOn } from './eggs.ts'
import { goatCheeseOn } from './goat-cheese.ts'
import { hairyCrabOn } from './hairy-crab.ts'
import { lemonsOn } from './lemons.ts'
import { mandarinsOn } from './mandarins.ts'
import { milkTooWarmOn } from './milk-too-warm.ts'
import { milkOn } from './milk.ts'
import { morning } from './morning.ts'
import { pakChoiOn } from './pak-choi.ts'
import { pearsOn } from './pears.ts'
import { squidOn } from './squid.ts'
import { strawberriesOn } from './strawberries.ts'
import { watermelonOn } from './watermelon.ts'
import { whitePrawnsOn } from './white-prawns.ts'

const writers = [
  strawberriesOn,
  hairyCrabOn,
  pakChoiOn,
  eggsOn,
  whitePrawnsOn,
  blueberriesOn,
  milkOn,
  mandarinsOn,
  pearsOn,
  avocadosOn,
  watermelonOn,
  goatCheeseOn,
  squidOn,
  lemonsOn,
  milkTooWarmOn,
] as const

const written = new Map<number, readonly Batch[]>()

/** The record of every batch of one day, counted from the first morning: those on the shelf first, written once. */
export function batchesOn(day: number): readonly Batch[] {
  const known = written.get(day)
  if (known) return known
  const on = morning(day)
  const batches = writers.map((write) => write(on))
  written.set(day, batches)
  return batches
}

/** The first morning's batches. */
export const batches: readonly Batch[] = batchesOn(0)
