import { create } from 'zustand'

/** What is open over an order's page: the talk, or the call that is none. It outlives the button, which goes from picker to rider. */
interface TalkShown {
  what: 'talk' | 'call' | null
}

export const useTalkShown = create<TalkShown>(() => ({ what: null }))

export const openTalk = (): void => useTalkShown.setState({ what: 'talk' })
export const openCall = (): void => useTalkShown.setState({ what: 'call' })
export const closeTalk = (): void => useTalkShown.setState({ what: null })
