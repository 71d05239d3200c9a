import type { ComponentType, ReactNode } from 'react'
import type { Certificate, Licence, Origin } from '#contract/origin.ts'
import type { Recall } from '#contract/recall.ts'

/** What other features put on a batch's page, or in its place. Composed in app. */
export interface BatchSlots {
  /** A recall that may do serious harm, before anything else. */
  Recall: ComponentType<{
    origin: Origin
    recall: Recall
    hero: ReactNode
    cold: ReactNode
    onUnderstood: () => void
  }>
  /** A report, the whole screen. */
  Report: ComponentType<{ origin: Origin; report: Certificate }>
  /** A licence, the whole screen. */
  Licence: ComponentType<{ origin: Origin; licence: Licence }>
  /** Everything recorded, over the page. */
  Record: ComponentType<{ origin: Origin; onClose: () => void }>
}
