// npm run bench [-- 100 1000 ...]: a command and a cold open of the world at several lengths of the log, in Node's memory
// and in a real browser's IndexedDB, and one day of a thousand orders.
// Reports; only the ratio within one run, the goal for a cold open and those of the day are judged.
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { findOrInstallBrowser } from './browser.mjs'
import { ownNode } from './own-node.mjs'
import { prepare } from './prepare.mjs'
import { root } from './root.mjs'

prepare()
const asked = process.argv.slice(2).map(Number).filter(Boolean)
const sizes = asked.length > 0 ? asked : [100, 1_000, 10_000, 100_000]
const mostRatio = 2
const mostColdOpen = 150
const mostDay = 10_000
const leastKept = 0.95

const ms = (value) => value.toFixed(2).padStart(10)
const title = (where) =>
  console.log(
    `\n${where}\n${'facts'.padStart(8)}${'command'.padStart(12)}${'p95'.padStart(10)}${'cold open'.padStart(12)}   (ms)`,
  )
const line = ({ facts, command, commandP95, coldOpen }) =>
  console.log(`${String(facts).padStart(8)}  ${ms(command)}${ms(commandP95)}  ${ms(coldOpen)}`)

title('Node, in memory')
const inNode = await measureInNode()
title('Chromium, IndexedDB')
const inBrowser = await measureInBrowser()
const day = await liveDayInNode()
const broken = [...judge('in memory', inNode), ...judge('in IndexedDB', inBrowser), ...judgeDay(day)]
console.log(broken.length === 0 ? '\nWithin its goals.' : `\n${broken.join('\n')}`)
process.exitCode = broken.length === 0 ? 0 : 1

/** What one run says about the goals: the ratio of a command at 10,000 to one at 100, and the cold open at 10,000. */
function judge(where, measured) {
  const at = (facts) => measured.find((one) => one.facts === facts)
  const [small, large] = [at(100), at(10_000)]
  if (!small || !large) return []
  const ratio = large.command / small.command
  console.log(`\n${where}: a command at 10,000 facts costs ${ratio.toFixed(2)} times one at 100 (goal ${mostRatio}).`)
  return [
    ...(ratio > mostRatio ? [`A command ${where} slows down with the log.`] : []),
    ...(large.coldOpen > mostColdOpen
      ? [`A cold open ${where} takes ${large.coldOpen.toFixed(0)} ms (goal ${mostColdOpen}).`]
      : []),
  ]
}

/** What a day of a big store says about the goals. */
function judgeDay({ orders, kept, ms }) {
  return [
    ...(ms > mostDay ? [`A day of ${orders} orders takes ${ms.toFixed(0)} ms (goal ${mostDay}).`] : []),
    ...(kept < leastKept * orders ? [`Only ${kept} of ${orders} orders were in time.`] : []),
  ]
}

async function measureInNode() {
  const all = []
  for await (const measured of linesOf('in-node.ts', sizes)) {
    all.push(measured)
    line(measured)
  }
  return all
}

async function liveDayInNode() {
  for await (const day of linesOf('whole-day.ts', [1000])) {
    const { orders, kept, late, paidFor, facts, ms } = day
    console.log(
      `\nA day of ${orders} orders, ${facts} facts: ${(ms / 1000).toFixed(1)} s; ${kept} in time, ${late} late, ${paidFor} paid for the wait.`,
    )
    return day
  }
  throw new Error('the day did not end')
}

/** What a script of tests/bench tells, one JSON line after the other. */
async function* linesOf(script, options) {
  const child = spawn(ownNode(), [join(root, 'tests', 'bench', script), ...options.map(String)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const text of createInterface({ input: child.stdout })) yield JSON.parse(text)
}

async function measureInBrowser() {
  const executablePath = findOrInstallBrowser()
  if (!executablePath) throw new Error('no browser to measure in')
  const script = await bundle()
  const server = createServer((request, response) => {
    const code = request.url === '/bench.js'
    response.setHeader('content-type', code ? 'text/javascript' : 'text/html')
    response.end(code ? script : '<!doctype html><title>bench</title><script src="/bench.js"></script>')
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const { chromium } = await import('@playwright/test')
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    const measured = await page.evaluate((all) => window.measureHere(all), sizes)
    measured.forEach(line)
    return measured
  } finally {
    await browser.close()
    server.close()
  }
}

/** The page's script, made by the same bundler as the shop. */
async function bundle() {
  const { build } = await import('vite')
  const [{ output }] = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(root, 'tests', 'bench', 'in-browser.ts'), formats: ['iife'], name: 'bench' },
    },
  })
  return output[0].code
}
