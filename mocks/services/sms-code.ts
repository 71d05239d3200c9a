import { openStream } from '#world/stream.ts'

/** The six digits of a message, from named chance: nobody writes them down. The same message has the same code for ever. */
export function smsCode(seed: string, smsId: string): string {
  return String(openStream(seed, 'phone', `code:${smsId}`).int(0, 999_999)).padStart(6, '0')
}

/** The message that carries a challenge's code number so-and-so. */
export const paymentSmsId = (challengeId: string, codeNo: number): string => `${challengeId}-${codeNo}`
