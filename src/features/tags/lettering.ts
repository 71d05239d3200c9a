/** Characters as wide as they are high: Chinese and its punctuation. */
const square = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/** About how long a text is in the hand that letters tags, in multiples of the letters' size; never less than it is. */
export const emsOf = (text: string): number =>
  Array.from(text).reduce(
    (ems, letter) => ems + (square.test(letter) ? 1.02 : /[A-ZMWmw&@%]/.test(letter) ? 0.78 : 0.58),
    0,
  )
