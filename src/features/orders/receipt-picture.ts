import { code128 } from '#ui/bar-codes.ts'
import { type Inks, inksOf, wrapped } from './picture-pen.ts'
import type { ReceiptRow, ReceiptText } from './receipt-text.ts'

const width = 400
const pad = 26
const tooth = 14
/** Pixels to one unit: sharp on a phone, and small enough to send. */
const scale = 2

/**
 * A receipt as a PNG, with the demo's ribbon on it. Drawn on the device from its words alone: no picture is fetched, so it works offline
 * and on plain http. Null where no canvas can be had.
 */
export async function receiptPicture(text: ReceiptText): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  const inks = inksOf(document.documentElement)
  // The faces may not have been needed on this page yet.
  await Promise.allSettled([document.fonts.load(`800 20px ${inks.figures}`), document.fonts.load(`15px ${inks.code}`)])
  const height = draw(canvas, text, inks, 0)
  if (height === 0) return null
  draw(canvas, text, inks, height)
  return new Promise((done) => canvas.toBlob(done, 'image/png'))
}

/** Draws it all and gives its height; with height 0 it only measures. 0 when there is nothing to draw on. */
function draw(canvas: HTMLCanvasElement, text: ReceiptText, inks: Inks, height: number): number {
  canvas.width = width * scale
  canvas.height = Math.max(1, height * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return 0
  pen.scale(scale, scale)
  pen.textBaseline = 'alphabetic'
  if (height > 0) paper(pen, inks, height)
  let y = 46
  const put = (said: string, x: number, font: string, ink: string, align: CanvasTextAlign = 'left'): void => {
    pen.font = font
    pen.fillStyle = ink
    pen.textAlign = align
    pen.fillText(said, x, y)
  }
  /** A label, and its value at the right; a label too long for its line is cut into several. */
  const row = ([label, value]: ReceiptRow, size: number, ink: string, labelInk = ink, weight = 420): void => {
    const valueFont = /[¥€]/.test(value) ? `700 ${size}px ${inks.figures}` : `620 ${size}px ${inks.text}`
    pen.font = valueFont
    const room = width - 2 * pad - pen.measureText(value).width - 12
    const labelFont = `${weight} ${size}px ${inks.text}`
    pen.font = labelFont
    const lines = wrapped(label, Math.max(90, room), (part) => pen.measureText(part).width)
    for (const [place, line] of lines.entries()) {
      put(line, pad, labelFont, labelInk)
      if (place < lines.length - 1) y += size * 1.25
    }
    put(value, width - pad, valueFont, ink, 'right')
    y += size * 1.5
  }
  const dots = (): void => {
    pen.fillStyle = inks.line
    for (let x = pad; x <= width - pad; x += 10) {
      pen.beginPath()
      pen.arc(x, y, 2, 0, Math.PI * 2)
      pen.fill()
    }
    y += 30
  }

  put(text.shop, pad, `720 26px ${inks.text}`, inks.ink)
  ribbon(pen, inks, text.demo, y)
  y += 30
  for (const line of text.head) row(line, 15, inks.ink, inks.soft)
  dots()
  for (const { name, note, amount } of text.things) {
    row([name, amount], 17, inks.ink, inks.ink, 620)
    y -= 5
    put(note, pad, `14px ${inks.text}`, inks.soft)
    y += 24
  }
  dots()
  for (const line of text.sums) row(line, 16, inks.ink, inks.soft)
  y += 14
  row(text.total, 26, inks.ink, inks.ink, 720)
  for (const line of text.paid) row(line, 15, inks.ink, inks.soft)
  for (const line of text.back) row(line, 15, inks.fresh)
  dots()
  seal(pen, inks, text.mark, y + 32)
  y += 84
  bars(pen, inks, text.code, y)
  y += 78
  put(text.code, width / 2, `15px ${inks.code}`, inks.ink, 'center')
  y += 24
  pen.font = `13px ${inks.text}`
  for (const line of wrapped(text.foot, width - 2 * pad, (part) => pen.measureText(part).width)) {
    put(line, width / 2, `13px ${inks.text}`, inks.soft, 'center')
    y += 18
  }
  return Math.ceil(y + 12 + tooth)
}

/** A sheet with a torn foot; what is beside the teeth is left open. */
function paper(pen: CanvasRenderingContext2D, { paper: white }: Inks, height: number): void {
  pen.fillStyle = white
  pen.beginPath()
  pen.moveTo(0, 0)
  pen.lineTo(width, 0)
  pen.lineTo(width, height - tooth / 2)
  for (let x = width; x > 0; x -= tooth) {
    pen.lineTo(x - tooth / 2, height)
    pen.lineTo(x - tooth, height - tooth / 2)
  }
  pen.closePath()
  pen.fill()
}

/** Ink on gold at the right: in every picture of the receipt. */
function ribbon(pen: CanvasRenderingContext2D, inks: Inks, word: string, y: number): void {
  pen.font = `700 14px ${inks.text}`
  const said = word.toUpperCase()
  const wide = pen.measureText(said).width + 34
  const [left, top] = [width - pad - wide, y - 20]
  pen.fillStyle = inks.fest
  pen.beginPath()
  pen.moveTo(left, top)
  pen.lineTo(left + wide, top)
  pen.lineTo(left + wide - 8, top + 14)
  pen.lineTo(left + wide, top + 28)
  pen.lineTo(left, top + 28)
  pen.closePath()
  pen.fill()
  pen.fillStyle = inks.ink
  pen.textAlign = 'left'
  pen.fillText(said, left + 12, top + 19)
}

/** The paid seal, pressed slightly off square. */
function seal(pen: CanvasRenderingContext2D, { fresh, text }: Inks, mark: string, y: number): void {
  pen.save()
  pen.translate(width / 2, y)
  pen.rotate(0.12)
  pen.strokeStyle = fresh
  pen.fillStyle = fresh
  for (const [radius, thick] of [
    [34, 3],
    [26, 1.5],
  ] as const) {
    pen.lineWidth = thick
    pen.beginPath()
    pen.arc(0, 0, radius, 0, Math.PI * 2)
    pen.stroke()
  }
  pen.font = `700 30px ${text}`
  pen.textAlign = 'center'
  pen.fillText(mark, 0, 11)
  pen.restore()
}

/** Code 128 of the order's number, on the paper's own white. */
function bars(pen: CanvasRenderingContext2D, { ink }: Inks, code: string, y: number): void {
  const widths = code128(code)
  const unit = (width - 2 * pad) / widths.reduce((sum, modules) => sum + modules, 0)
  pen.fillStyle = ink
  let x = pad
  for (const [place, modules] of widths.entries()) {
    if (place % 2 === 0) pen.fillRect(x, y, modules * unit, 52)
    x += modules * unit
  }
}
