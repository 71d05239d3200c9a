import { create } from 'zustand'

/**
 * Whether films are heard. It is chosen by a press and holds from one film to the next, so that an explanation in the replay is
 * heard as the room was; it is not kept longer than the visit, since no browser plays aloud before the first press.
 */
export const useSound = create<{ on: boolean }>(() => ({ on: false }))

/** Chooses for all films. */
export const setSound = (on: boolean): void => useSound.setState({ on })
