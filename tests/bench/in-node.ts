import { memoryStore } from '#world/memory-store.ts'
import { measure } from './measure.ts'

// Run by tools/bench.mjs: one JSON line per size.
const sizes = process.argv.slice(2).map(Number)
await measure(memoryStore(), sizes, (measured) => process.stdout.write(`${JSON.stringify(measured)}\n`))
