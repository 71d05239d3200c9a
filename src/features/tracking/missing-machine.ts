import type { MissingAnswer } from '#contract/parcel-requests.ts'

/**
 * The sheet that asks about something missing. `gtin` is what it is about; `aside` are the questions somebody closed unanswered,
 * which wait in the list and do not stand up again by themselves.
 */
export type MissingState =
  | { is: 'none'; aside: readonly string[] }
  | { is: 'open'; gtin: string; aside: readonly string[] }
  | { is: 'sending'; gtin: string; aside: readonly string[]; answer: MissingAnswer }
  /** No answer of the world came: it may have been heard. */
  | { is: 'unsure'; gtin: string; aside: readonly string[]; answer: MissingAnswer }

export type MissingEvent =
  /** What the world asks now, oldest first: it decides by itself when time is up. */
  | { type: 'told'; asking: readonly string[] }
  | { type: 'answered'; answer: MissingAnswer }
  | { type: 'lost' }
  | { type: 'refused' }
  | { type: 'putAside' }
  | { type: 'opened'; gtin: string }

export const noQuestion: MissingState = { is: 'none', aside: [] }

/** One step. A question is over when the world no longer asks it, never because the sheet says so. */
export function missingStep(state: MissingState, event: MissingEvent): MissingState {
  switch (event.type) {
    case 'told': {
      const aside = state.aside.filter((gtin) => event.asking.includes(gtin))
      if (state.is !== 'none' && event.asking.includes(state.gtin))
        return aside.length === state.aside.length ? state : { ...state, aside }
      const next = event.asking.find((gtin) => !aside.includes(gtin))
      if (next !== undefined) return { is: 'open', gtin: next, aside }
      return state.is === 'none' && aside.length === state.aside.length ? state : { is: 'none', aside }
    }
    case 'answered':
      if (state.is !== 'open' && state.is !== 'unsure') return state
      return { is: 'sending', gtin: state.gtin, aside: state.aside, answer: event.answer }
    case 'lost':
      return state.is === 'sending' ? { ...state, is: 'unsure' } : state
    case 'refused':
      // It was decided meanwhile: the world tells how in a moment, and the sheet closes by that.
      return state.is === 'sending' ? { is: 'open', gtin: state.gtin, aside: state.aside } : state
    case 'putAside':
      return state.is === 'none' ? state : { is: 'none', aside: [...state.aside, state.gtin] }
    case 'opened':
      return state.is === 'none'
        ? { is: 'open', gtin: event.gtin, aside: state.aside.filter((gtin) => gtin !== event.gtin) }
        : state
  }
}
