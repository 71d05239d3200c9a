import type { Kind } from './symbols.ts'

/** A code somebody printed: what is drawn, and what a reader has to say of it. */
export type Printed = { kind: Kind; drawn: string; says: string }

const same = (kind: Kind, text: string): Printed => ({ kind, drawn: text, says: text })

/** Our own tags, as the shop prints them. */
export const tags: readonly [Printed, Printed, Printed] = [
  same('qr', 'https://lane.example/01/09521000001015/10/HZ-1109-C12?17=261114'),
  same('qr', 'https://market.lantern-lane.example/shop/01/09521000001039/10/LY-1108-07/21/00412'),
  same('qr', 'http://192.0.2.14:4173/01/09521000000179/10/CM-1109-A7'),
]

/** What hangs on packs: the number alone, and the batch in the small square of the trade. */
export const packs: Readonly<Record<Exclude<Kind, 'qr'>, Printed>> = {
  gtinQr: same('gtinQr', '09521000001015'),
  ean13: same('ean13', '9521000000179'),
  ean8: { kind: 'ean8', drawn: '96385074', says: ']E496385074' },
  upca: same('upca', '036000291452'),
  dataMatrix: {
    kind: 'dataMatrix',
    drawn: '(01)09521000001015(10)HZ-1109-C12',
    says: ']d2010952100000101510HZ-1109-C12',
  },
}

/** A stranger's: a poster's code, for pictures with several in view. */
export const stranger = same('qr', 'https://kerbside-pay.example/p/8841?zone=C')

/** Two texts say the same when they are the same number, however many noughts stand before it, or the same letters. */
export const meaning = (text: string): string => (/^\d{8,14}$/.test(text) ? text.padStart(14, '0') : text)
