import type { Catalogue } from '../catalogue.ts'

/** What is wrong with a tag, whoever found it: the camera, or an address opened from outside. */
export const code = {
  mistakeHead: 'This tag has a mistake',
  scanAnother: 'Scan another',

  // One per kind of mistake, see code-mistake.ts; `ai` is the number GS1 gives a part of a tag
  badCheckDigit: '<b>One number is wrong.</b> The last should be {expected} and is {got}: misprinted, or misread.',
  badLength: '<b>A part is too long or too short.</b> Part {ai} has {length} characters.',
  badCharset: '<b>A letter is in the wrong place.</b> Part {ai} may not be written like that.',
  badDate: '<b>There is no such day.</b> The date in part {ai} is not in the calendar.',
  badValue: '<b>It says what cannot be.</b> Part {ai} names an hour or a country that does not exist.',
  unknownPart: '<b>It has a part nobody knows.</b> There is no part {ai} on a tag.',
  badOrder: '<b>Its parts are mixed up.</b> Part {ai} stands where it may not.',
  badEncoding: '<b>It is garbled.</b> Part {ai} cannot be made out.',
  badTail: '<b>Something is stuck to its end.</b> “{segment}” belongs to no tag.',
  alias: '<b>It is an old kind of tag.</b> It says “{word}” in words where numbers belong.',
  compressed: '<b>It is packed too tight for us.</b> The shorter form of these tags is not read here yet.',
  noTag: '<b>It is no tag’s address.</b> Tags name a product by its number.',
} as const satisfies Catalogue
