// npm test: everything that can be checked, on a fresh machine too. Every step runs even when an earlier one failed;
// the last line says how many checks and tests passed and failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bin, run } from './own-node.mjs'
import { prepare } from './prepare.mjs'
import { root } from './root.mjs'
import { countJourneys, countUnits } from './count.mjs'

prepare()
const reports = join(root, 'node_modules', '.cache', 'lantern-lane', 'reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const units = join(reports, 'units.json')
const journeys = join(reports, 'journeys.json')

const steps = [
  { name: 'format', go: () => run(bin('prettier'), ['--check', '.']) },
  { name: 'lint', go: () => run(bin('oxlint'), ['--type-aware', '--deny-warnings']) },
  { name: 'types', go: () => run(bin('tsc', 'typescript'), ['-b']) },
  {
    name: 'units and API',
    go: () => run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${units}`]),
    count: () => countUnits(read(units)),
  },
  { name: 'build', go: () => run(join(root, 'tools', 'build.mjs')) },
  {
    name: 'journeys',
    go: () => run(join(root, 'tools', 'e2e.mjs'), [], { LANTERN_REPORT: journeys }),
    count: () => countJourneys(read(journeys)),
  },
]

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

const lines = []
const sum = { passed: 0, failed: 0 }
for (const { name, go, count } of steps) {
  console.log(`\n== ${name}`)
  const began = Date.now()
  const code = await go()
  const tally = count?.() ?? { passed: code === 0 ? 1 : 0, failed: 0 }
  // A step that ended badly counts as failed even when no test of it says so: it may not have got that far.
  if (code !== 0 && tally.failed === 0) tally.failed = 1
  sum.passed += tally.passed
  sum.failed += tally.failed
  const seconds = ((Date.now() - began) / 1000).toFixed(0)
  lines.push(
    `${tally.failed ? 'FAILED' : 'ok    '}  ${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`,
  )
}

console.log(`\n${lines.join('\n')}\n`)
console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed === 0 ? 0 : 1
