import { create } from 'zustand'

/** What was typed into the card form, as text. */
export interface CardDraft {
  number: string
  expiry: string
  cvv: string
  holder: string
}

const blank: CardDraft = { number: '', expiry: '', cvv: '', holder: '' }

/** In memory only, so that going back loses nothing and closing the tab keeps nothing. Never written to any storage. */
export const useCardDraft = create<CardDraft>(() => blank)

export const setCardDraft = (change: Partial<CardDraft>): void => useCardDraft.setState(change)

/** Paid, or given up: forgotten. */
export const clearCardDraft = (): void => useCardDraft.setState(blank)
