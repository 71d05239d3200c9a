/** From the shop to the bank's page, by the world's clock: a redirect is not free. */
export const redirectMs = 2_000
/** From the bank's yes to the shop's till (RReq and RRes, then the authorisation). */
export const settleMs = 1_500
/** A challenge's session, its code or app request, and how long until it may be sent again. */
export const sessionMs = 10 * 60_000
export const codeMs = 5 * 60_000
export const resendMs = 30_000
export const resends = 3
export const codeTries = 3

/** So many failed authentications in a row block a card for an hour, as PSD2 has it (RTS article 4). */
export const failuresToBlock = 5
export const blockMs = 3_600_000

/** Up to here a payment goes through without a challenge (low-value exemption), in fen. */
export const lowValueMinor = 3_000
