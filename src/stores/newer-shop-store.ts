import { create } from 'zustand'

interface NewerShop {
  /** A newer shop lies ready on the phone; this puts it in place and reloads. */
  apply: (() => void) | null
}

export const useNewerShop = create<NewerShop>(() => ({ apply: null }))

export const offerNewerShop = (apply: () => void): void => useNewerShop.setState({ apply })
