import { chromium, type CDPSession, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../../tools/root.mjs'
import { launch } from '../support/launch.ts'
import type { How } from './map-page.tsx'

// Run by tools/bench-map.mjs: rides on the map, in a browser on a CPU that is slowed down, and prints what a frame costs there.
// Times are the main thread's own, not the wall's, so that other work on this machine counts less. The slowing down itself is a
// thread that spins: it blurs what is as short as a frame's script (an empty callback takes 1.2 ms of it, and 3 at the 95th), so
// script is judged by four times what it takes at full speed.

const slowDown = 4
/** No task of the main thread may be longer while riding on the slow CPU, nor the script of 95 in a hundred frames. */
const longestTask = 50
const mostScript = 4
const rates = [1, 10, 60] as const
const seconds = 6

interface Event {
  name: string
  ph: string
  pid: number
  tid: number
  tdur?: number
  args: { name?: string }
}
interface Figures {
  frames: number
  script: number
  scriptP95: number
  task: number
  perSecond: number
}

const at = (values: number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0

async function trace(cdp: CDPSession, ms: number, work: () => Promise<void>): Promise<Figures> {
  const events: Event[] = []
  const take = ({ value }: { value: unknown[] }) => events.push(...(value as Event[]))
  cdp.on('Tracing.dataCollected', take)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  })
  await work()
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done))
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', take)
  const thread = ({ pid, tid }: Event) => `${pid} ${tid}`
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  )
  const own = (name: RegExp) =>
    events
      .filter(
        (event) => event.ph === 'X' && event.tdur !== undefined && mains.has(thread(event)) && name.test(event.name),
      )
      .map(({ tdur = 0 }) => tdur / 1000)
  const frames = own(/^FireAnimationFrame$/)
  const tasks = own(/^RunTask$|^ThreadControllerImpl::RunTask$/)
  return {
    frames: frames.length,
    script: at(frames, 0.5),
    scriptP95: at(frames, 0.95),
    task: Math.max(0, ...tasks),
    perSecond: (own(/^ThreadControllerImpl::RunTask$/).reduce((sum, task) => sum + task, 0) / ms) * 1000,
  }
}

async function serve(): Promise<Server> {
  const made = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: join(root, 'tests', 'bench', 'map-page.tsx') } },
  })
  const files = new Map<string, string | Uint8Array>()
  for (const { output } of Array.isArray(made) ? made : 'output' in made ? [made] : []) {
    for (const file of output) files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source)
    const entry = output.find((file) => file.type === 'chunk' && file.isEntry)?.fileName
    const sheets = output.filter(({ fileName }) => fileName.endsWith('.css'))
    files.set(
      '/',
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Map</title>
      ${sheets.map(({ fileName }) => `<link rel="stylesheet" href="/${fileName}">`).join('')}
      <style>body{margin:0}#root{position:relative;height:504px;overflow:hidden}</style>
      <div id="root"></div><script type="module" src="/${entry}"></script>`,
    )
  }
  const kinds: Record<string, string> = {
    js: 'text/javascript',
    css: 'text/css',
    woff2: 'font/woff2',
    webp: 'image/webp',
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    response.setHeader('content-type', kinds[path.split('.').at(-1) ?? ''] ?? 'text/html')
    const file = files.get(path)
    if (file !== undefined) return void response.end(file)
    readFile(join(root, 'public', path)).then(
      (picture) => response.end(picture),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return server
}

/** `full`: at x60 with the CPU at full speed. */
const pause = (page: Page, ms: number) =>
  page.evaluate((wait) => new Promise<void>((done) => setTimeout(done, wait)), ms)

const server = await serve()
const browser = await chromium.launch(launch())
const over: string[] = []
process.stdout.write(
  `A ride on the map, 390 x 504 at 2x, CPU slowed ${slowDown} times; ms of the main thread's own time\n`,
)
process.stdout.write('drawn as  way     rate   frames  script  p95     longest task  busy a second\n')
for (const how of ['shop', 'canvas', 'svg'] satisfies How[]) {
  for (const way of ['short', 'long'] as const) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 504 },
      deviceScaleFactor: 2,
      isMobile: true,
    })
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction('window.map !== undefined')
    const cdp = await context.newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
    const tell = (rate: string, { frames, script, scriptP95, task, perSecond }: Figures) => {
      const cells = [script.toFixed(1).padStart(6), scriptP95.toFixed(1).padStart(5), task.toFixed(0).padStart(12)]
      process.stdout.write(
        `${how.padEnd(9)} ${way.padEnd(7)} ${rate.padEnd(6)} ${String(frames).padStart(6)}  ${cells.join('  ')}  ${perSecond.toFixed(0).padStart(12)}\n`,
      )
      if (how !== 'shop' || rate === 'opens') return
      if (rate !== 'full' && task > longestTask) over.push(`${way} at ${rate}: a task of ${task.toFixed(0)} ms`)
      if (rate === 'full' && scriptP95 * slowDown > mostScript)
        over.push(`${way}: ${(scriptP95 * slowDown).toFixed(1)} ms of script in a frame`)
    }
    tell(
      'opens',
      await trace(cdp, 4000, async () => {
        await page.evaluate(([kind, which]) => window.map.open(kind, which), [how, way] as const)
        await pause(page, 4000)
      }),
    )
    for (const rate of rates) {
      const figures = await trace(cdp, seconds * 1000, async () => {
        await page.evaluate(([x, from]) => window.map.run(x, from), [rate, rate === 60 ? 60_000 : 240_000] as const)
        await pause(page, seconds * 1000)
      })
      tell(`x${rate}`, figures)
    }
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const full = await trace(cdp, seconds * 1000, async () => {
      await page.evaluate(() => window.map.run(60, 60_000))
      await pause(page, seconds * 1000)
    })
    tell('full', full)
    await context.close()
  }
}
await browser.close()
server.close()
process.stdout.write(over.length === 0 ? '\nWithin its goals.\n' : `\nOver: ${over.join('; ')}\n`)
process.exitCode = over.length === 0 ? 0 : 1
