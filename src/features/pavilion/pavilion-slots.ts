import type { ComponentType } from 'react'

/** What the Pavilion takes from other features. Composed in app. */
export interface PavilionSlots {
  /** Holding the piece, and paying for it, as sheets over the page. */
  Buy: ComponentType<{ gtin: string; offerId: string | undefined; onClose: () => void }>
}
