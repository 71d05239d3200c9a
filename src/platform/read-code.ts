export type CodeFormat = 'qr' | 'ean13' | 'ean8' | 'upca' | 'upce' | 'dataMatrix' | 'code128'

/** Whose codes are looked for: a market's tags, or a phone's pay code (bars of Code 128, or a QR code). */
export type Wanted = 'tags' | 'payCodes'

/** Bars have one check digit only and are sometimes misread; the square codes mend their own errors. */
export const isBars = (format: CodeFormat): boolean => format !== 'qr' && format !== 'dataMatrix'

/** A point of the picture, in its own pixels. */
export type Corner = { x: number; y: number }

export type ReadCode = {
  /** What it says; with its symbology identifier (ISO/IEC 15424) where the text alone would not tell: `]d2...`, `]E4...`. */
  text: string
  format: CodeFormat
  /** Clockwise from the code's own top left. */
  corners: readonly [Corner, Corner, Corner, Corner]
}

/** A picture that can be handed to another thread. It is used up by reading: nobody has to close it afterwards. */
export type Picture = ImageBitmap | VideoFrame

/**
 * How to look at it. `whole`, `centre` and `coarse` are quick glances; the rest take their time and mend one thing each:
 * `detail` sees every pixel (small, inverted, worn codes), `turned` askew bars, `sharpened` what is out of focus, `close` tiny
 * codes, `softened` those in the dark, `negative` light bars on dark. `photo` goes through all of it, since a photo is looked at once.
 */
export type Look =
  'whole' | 'centre' | 'coarse' | 'detail' | 'turned' | 'sharpened' | 'close' | 'softened' | 'negative' | 'photo'

/** Whether a look takes no more than a moment. */
export const isGlance = (look: Look): boolean => look === 'whole' || look === 'centre' || look === 'coarse'

export interface CodeReader {
  /** The codes in one picture; none is an empty list. One picture at a time: a second waits. Rejects if no reader could be had. */
  readCodes(picture: Picture, look: Look): Promise<ReadCode[]>
  /** Fetches what reading needs before the first picture is there. */
  prepare(): void
  close(): void
}

/** Looks at a picture without using it up. */
export type Detect = (picture: Picture) => Promise<ReadCode[]>
