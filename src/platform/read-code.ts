export type CodeFormat = 'qr' | 'ean13' | 'ean8' | 'upca' | 'dataMatrix'

/** A point of the picture, in its own pixels. */
export type Corner = { x: number; y: number }

export type ReadCode = {
  text: string
  format: CodeFormat
  /** Clockwise from the code's own top left. */
  corners: readonly [Corner, Corner, Corner, Corner]
}

/** A picture that can be handed to another thread. It is used up by reading: nobody has to close it afterwards. */
export type Picture = ImageBitmap | VideoFrame

/**
 * How to look at it. A camera looks often and lightly, at the whole picture or at its middle in more detail; `hard` also tries
 * turned, pale and inverted codes; `photo` takes its time and tries one size after the other.
 */
export type Look = 'whole' | 'centre' | 'hard' | 'photo'

export interface CodeReader {
  /** The codes in one picture; none is an empty list. One picture at a time: a second waits. Rejects if no reader could be had. */
  readCodes(picture: Picture, look: Look): Promise<ReadCode[]>
  /** Fetches what reading needs before the first picture is there. */
  prepare(): void
  close(): void
}

/** Looks at a picture without using it up. */
export type Detect = (picture: Picture) => Promise<ReadCode[]>
