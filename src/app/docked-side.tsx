import { lazy, Suspense, type ComponentType } from 'react'

const files = import.meta.glob<{ DockedReceipt: ComponentType }>('../features/checkout/docked-receipt.tsx')
const [load] = Object.values(files)
const DockedReceipt = load && lazy(async () => ({ default: (await load()).DockedReceipt }))

/** Whether there is anything to dock. */
export const hasDock = DockedReceipt !== undefined

/** From 900 px: the basket as a receipt, always open at the right. */
export function DockedSide() {
  if (!DockedReceipt) return null
  return (
    <Suspense>
      <DockedReceipt />
    </Suspense>
  )
}
