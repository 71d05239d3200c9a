import type { Batch } from './batch.ts'
import { blueberries } from './blueberries.ts'
import { eggs } from './eggs.ts'
import { hairyCrab } from './hairy-crab.ts'
import { mandarins } from './mandarins.ts'
import { milk } from './milk.ts'
import { pakChoi } from './pak-choi.ts'
import { strawberries } from './strawberries.ts'
import { whitePrawns } from './white-prawns.ts'

/** Every batch whose record is held. */
export const batches: readonly Batch[] = [
  strawberries,
  hairyCrab,
  pakChoi,
  eggs,
  whitePrawns,
  blueberries,
  milk,
  mandarins,
]
