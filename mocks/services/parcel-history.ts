import { fen } from '#contract/money.ts'
import type { Turn } from '#contract/parcel.ts'
import { Zone } from '#contract/picking.ts'
import { seedProductOf } from '#seed/products.ts'
import { staffOf } from '#seed/staff.ts'
import type { ParcelRecord, TurnRecord } from './dispatch-state.ts'

/** Every turn of the way, ids become names. */
export const historyOf = ({ turns }: Pick<ParcelRecord, 'turns'>): Turn[] => turns.map(turnView)

function turnView([at, code, about]: TurnRecord): Turn {
  const params = about === undefined || about === null ? undefined : paramsOf(code, about)
  return { at, code, ...(params && { params }) }
}

function paramsOf(code: Turn['code'], about: string | number): Turn['params'] {
  if (code === 'waitMoney') return { amount: fen(Number(about)) }
  if (typeof about === 'number') return { count: about }
  const zone = Zone.options.find((one) => one === about)
  if (code === 'zone' && zone) return { zone }
  const names = seedProductOf(about)?.names ?? staffOf(about)?.names
  return names ? { names } : { reason: about }
}
