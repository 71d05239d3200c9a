/** Code 128 (ISO/IEC 15417): widths of bar, space, bar ... of each symbol value 0 to 106; 106 is the stop. */
const patterns = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 ' +
  '123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 ' +
  '232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 ' +
  '313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 ' +
  '111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 ' +
  '111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 ' +
  '114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112'
).split(' ')
const startB = 104
const startC = 105
const stop = 106

/** Widths of bars and spaces in modules, a bar first. Takes printable ASCII (set B); anything else is left out. */
export function code128(text: string): number[] {
  const values = Array.from(text, (letter) => letter.charCodeAt(0) - 32).filter((value) => value >= 0 && value < 95)
  return symbol(startB, values)
}

/** The same for digits alone, two to a character (set C), so half as long. An odd one out gets a nought before it; no digit, no pair. */
export function code128Digits(text: string): number[] {
  const digits = text.replaceAll(/[^0-9]/g, '')
  const even = digits.length % 2 === 0 ? digits : `0${digits}`
  return symbol(startC, even.match(/../g)?.map(Number) ?? [])
}

/** Start, values, the check by weights modulo 103, and the stop. */
function symbol(start: number, values: readonly number[]): number[] {
  const check = values.reduce((sum, value, at) => sum + value * (at + 1), start) % 103
  return [start, ...values, check, stop].flatMap((value) => Array.from(patterns[value] ?? '', Number))
}

/** Left-hand digits of odd parity, as modules; of even parity they are read backwards and inverted, at the right inverted. */
const odd = '0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011'.split(' ')
/** Which of the six left-hand places have even parity says the first digit. */
const evenAt = ['', '356', '346', '345', '256', '236', '234', '246', '245', '235']

const inverted = (modules: string): string => modules.replaceAll(/./g, (module) => (module === '1' ? '0' : '1'))
const reversed = (modules: string): string => [...modules].toReversed().join('')

/**
 * EAN-13 (GS1 General Specifications 5.2): widths of bars and spaces in modules, a bar first, 95 in all. Takes up to 13 digits:
 * those still to be typed are blank, the guards are always there. The last is not checked.
 */
export function ean13(digits: string): number[] {
  const even = evenAt[Number(digits.charAt(0))] ?? ''
  const digit = (at: number): string => {
    const modules = odd[Number(digits.charAt(at))]
    if (at >= digits.length || modules === undefined) return '0000000'
    if (at > 6) return inverted(modules)
    return even.includes(String(at)) ? reversed(inverted(modules)) : modules
  }
  const half = (from: number): string => [0, 1, 2, 3, 4, 5].map((place) => digit(from + place)).join('')
  return `101${half(1)}01010${half(7)}101`.match(/1+|0+/g)?.map((run) => run.length) ?? []
}

/** Widths as an SVG path, one module wide per unit, and how many modules there are. */
export function barsPath(widths: readonly number[], height: number): { path: string; modules: number } {
  let at = 0
  let path = ''
  for (const [index, width] of widths.entries()) {
    if (index % 2 === 0) path += `M${at} 0h${width}v${height}h-${width}z`
    at += width
  }
  return { path, modules: at }
}
