import type { Catalogue, Catalogues, MessageText } from './catalogue.ts'

const plain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz'
const dressed = 'ÅåßƀÇçĐđÉéƑƒĜĝĤĥÎîĴĵĶķĻļḾḿÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẌẍÝýŽž'
const accents = new Map([...plain].map((letter, at) => [letter, [...dressed][at] ?? letter]))

/** Accented, about 30 % longer and in brackets, with placeholders and tags left whole: what shows without is not in a catalogue. */
export function pseudoText(text: string): string {
  const letters = text.replaceAll(/\{\w+\}|<\/?b>/g, '').length
  const words = text
    .split(/(\{\w+\}|<\/?b>)/)
    .map((piece, at) => (at % 2 === 1 ? piece : [...piece].map((letter) => accents.get(letter) ?? letter).join('')))
    .join('')
  return `[${words}${'~'.repeat(Math.ceil(letters * 0.3))}]`
}

const pseudoMessage = (message: MessageText): MessageText =>
  typeof message === 'string'
    ? pseudoText(message)
    : { ...mapValues(message as unknown as Record<string, string>, pseudoText), other: pseudoText(message.other) }

/** Every message of a language dressed up. */
export const pseudo = (catalogues: Catalogues): Catalogues =>
  mapValues(catalogues, (catalogue): Catalogue => mapValues(catalogue, pseudoMessage))

function mapValues<From, To>(record: { readonly [key: string]: From }, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
