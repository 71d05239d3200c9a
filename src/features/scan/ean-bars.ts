// The bars of an EAN-13 (GS1 General Specifications 5.2): 95 modules, each digit seven of them.

/** Left-hand digits with odd parity; even parity is these read backwards and inverted, the right hand these inverted. */
const ODD = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
]
/** Which of the six left-hand places have even parity says the first digit. */
const EVEN_AT = ['', '356', '346', '345', '256', '236', '234', '246', '245', '235']

const inverted = (modules: string): string => [...modules].map((module) => (module === '1' ? '0' : '1')).join('')
const reversed = (modules: string): string => [...modules].toReversed().join('')

/**
 * The modules of a number as far as it is typed: '1' a bar, '0' a space, 95 in all. Digits still missing are left blank;
 * the guards are always there. In: up to 13 digits.
 */
export function eanBars(digits: string): string {
  const evenAt = EVEN_AT[Number(digits.charAt(0))] ?? ''
  const digit = (at: number): string => {
    const odd = ODD[Number(digits.charAt(at))]
    if (at >= digits.length || odd === undefined) return '0000000'
    if (at > 6) return inverted(odd)
    return evenAt.includes(String(at)) ? reversed(inverted(odd)) : odd
  }
  const half = (from: number): string => [0, 1, 2, 3, 4, 5].map((place) => digit(from + place)).join('')
  return `101${half(1)}01010${half(7)}101`
}

/** The bars as one SVG path in a box 95 wide and `height` high. */
export function barsPath(modules: string, height: number): string {
  let path = ''
  for (const match of modules.matchAll(/1+/g))
    path += `M${match.index} 0h${match[0].length}v${height}h-${match[0].length}z`
  return path
}
