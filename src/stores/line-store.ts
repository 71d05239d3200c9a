import { create } from 'zustand'

interface Line {
  /** Nothing has been heard from the world for a while; what is on the screen is asked for again and again. */
  weak: boolean
}

export const useLine = create<Line>(() => ({ weak: false }))

export const setLineWeak = (weak: boolean): void => useLine.setState({ weak })
