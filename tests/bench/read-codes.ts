import { chromium } from '@playwright/test'
import { codeSet } from '../support/code-set/code-set.ts'
import { farthestOff, figures, isRead, misread, table } from '../support/code-set/reading-report.ts'
import { openReadingRoom, type Reading } from '../support/code-set/reading-room.ts'
import { launch } from '../support/launch.ts'

// Run by tools/bench-scan.mjs: reads the whole set with the built shop's reader and prints what came of it.
const [folder = 'dist'] = process.argv.slice(2)
const browser = await chromium.launch(launch())
const page = await browser.newPage()
const room = await openReadingRoom(page, folder)
const pictures = codeSet()
const readings: Reading[] = []
for (const picture of pictures) {
  readings.push(await room.read(picture))
  if (process.stdout.isTTY) process.stdout.write(`\r${readings.length} of ${pictures.length}`)
}
room.close()
await browser.close()

process.stdout.write(`\r${pictures.length} pictures, each shown to the reader of the built shop. Times in ms.\n`)
process.stdout.write(
  'work: what the reader took. wait: from the first frame to the answer, twelve frames a second.\n\n',
)
process.stdout.write(`${table(figures(readings))}\n\n`)
for (const reading of readings) {
  const { name, axis } = reading.picture
  if (misread(reading).length > 0) process.stdout.write(`MISREAD  ${name}: ${misread(reading).join(', ')}\n`)
  if (axis !== 'beyond' && !isRead(reading)) process.stdout.write(`not read ${name}\n`)
  if (axis === 'beyond' && isRead(reading)) process.stdout.write(`read, though nobody asked for it: ${name}\n`)
}
process.stdout.write(
  `\nFarthest from its code: ${(100 * Math.max(...readings.map(farthestOff))).toFixed(1)} % of the picture.\n`,
)
process.exitCode = readings.some((reading) => misread(reading).length > 0) ? 1 : 0
