import { liveDay } from '../support/whole-day.ts'

// Run by tools/bench.mjs: one JSON line for one day of so many orders.
const { facts, late, ...books } = await liveDay(Number(process.argv[2] ?? 1000))
process.stdout.write(`${JSON.stringify({ ...books, facts: facts.length, late: late.length })}\n`)
