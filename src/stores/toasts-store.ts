import { create } from 'zustand'

export interface Toast {
  id: number
  text: string
  /** What kind of word it is: an icon beside it says so too. */
  tone?: 'plain' | 'done' | 'alert' | undefined
  action?: { label: string; run: () => void } | undefined
}

interface Toasts {
  /** One at a time: a new word takes the place of the last. */
  toast: Toast | null
}

export const useToasts = create<Toasts>(() => ({ toast: null }))

let lastId = 0

/** Says one line above the bar, with at most one action, for a few seconds. */
export function showToast(said: Omit<Toast, 'id'>): void {
  lastId += 1
  useToasts.setState({ toast: { ...said, id: lastId } })
}

/** Takes a toast away; a later one stays. */
export function dismissToast(id: number): void {
  if (useToasts.getState().toast?.id === id) useToasts.setState({ toast: null })
}
