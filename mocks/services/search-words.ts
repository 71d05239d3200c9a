/** One word of a text: Chinese characters that stand together, or letters and digits of any other script. */
export interface Word {
  /** Lower case, without accents: what is compared. */
  plain: string
  /** Lower case as written: what is shown. Same length as `plain`. */
  shown: string
  han: boolean
}

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu

/** Lower case, accents off, ligatures apart. Never throws, whatever the string. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return (text.normalize('NFC').match(runs) ?? []).flatMap((run) => {
    const plain = plainText(run)
    const lower = run.toLowerCase()
    return plain === ''
      ? []
      : [{ plain, shown: lower.length === plain.length ? lower : plain, han: /\p{Script=Han}/u.test(run) }]
  })
}

/** English and French plurals brought down to one form, so that strawberry and strawberries are one word. */
export function singular(plain: string): string {
  if (plain.length < 4 || /(?:ss|us)$/.test(plain)) return plain
  if (plain.endsWith('ies') && plain.length > 4) return `${plain.slice(0, -3)}y`
  if (/(?:ch|sh|x|o)es$/.test(plain)) return plain.slice(0, -2)
  return /(?:s|eaux)$/.test(plain) ? plain.slice(0, -1) : plain
}
