/** What a reader says it has read: element strings (FNC1 in first place), an EAN-8, or text of any other kind. */
export type SymbolContent = 'elements' | 'ean8' | 'plain'

/**
 * Symbology identifiers (ISO/IEC 15424; General Specifications 5.1): GS1-128, DataBar and composites, GS1 DataMatrix,
 * GS1 QR Code, GS1 DotCode; then the bars of EAN/UPC and ITF-14; then the codes that carry a Digital Link or any other text.
 */
const CONTENTS: Readonly<Record<string, SymbolContent>> = {
  ']C1': 'elements',
  ']e0': 'elements',
  ']e1': 'elements',
  ']e2': 'elements',
  ']d2': 'elements',
  ']Q3': 'elements',
  ']J1': 'elements',
  ']E4': 'ean8',
  ']E0': 'plain',
  ']I1': 'plain',
  ']C0': 'plain',
  ']d1': 'plain',
  ']Q1': 'plain',
  ']J0': 'plain',
}

/** Parts a symbology identifier from what was read. `content` is undefined when there is none that we know. */
export function splitSymbology(text: string): { content: SymbolContent | undefined; data: string } {
  const identifier = text.slice(0, 3)
  const content = Object.hasOwn(CONTENTS, identifier) ? CONTENTS[identifier] : undefined
  return { content, data: content === undefined ? text : text.slice(3) }
}
