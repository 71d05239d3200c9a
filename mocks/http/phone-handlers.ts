import { messagesOn, notesOn } from '#services/phone-service.ts'
import type { Handlers } from './handler.ts'

/** What lies on the phone in the hand. */
export const phoneHandlers: Handlers<'getMessages'> = {
  getMessages: (_input, { states: { phone }, setup }) => ({
    messages: messagesOn(phone, setup.seed),
    notes: notesOn(phone),
  }),
}
