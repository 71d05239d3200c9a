// npm run soak [-- 10000]: the random walks of npm test, many more of them: at the till, on the way and at a show
// over the API with faults at every request, over the payment's and the bank's own rules, over what comes off a price, and over the sheet. A walk that breaks a rule is printed with its seed.
import { bin, run } from './own-node.mjs'
import { prepare } from './prepare.mjs'

prepare()
const walks = Number(process.argv[2] ?? 10_000)
if (!Number.isInteger(walks) || walks < 1) {
  console.error('How many walks? A whole number, e.g. npm run soak -- 20000')
  process.exit(1)
}
const files = [
  'tests/api/money-walks.test.ts',
  'tests/api/ride-walks.test.ts',
  'tests/api/deposit-walks.test.ts',
  'tests/api/offer-walks.test.ts',
  'tests/api/coupon-walks.test.ts',
  'mocks/services/discount-walks.test.ts',
  'mocks/services/pay-service.test.ts',
  'mocks/services/bank-service.test.ts',
]
const began = performance.now()
const code = await run(bin('vitest'), ['run', ...files], { WALKS: String(walks) })
const seconds = ((performance.now() - began) / 1000).toFixed(0)
console.log(
  code === 0
    ? `${walks.toLocaleString('en')} walks of each kind in ${seconds} s: 0 double charges, 0 lost baskets, 0 lost orders, 0 pieces sold twice, 0 dead ends, the ledger balanced after every fact.`
    : `A walk broke a rule after ${seconds} s; its seed is above.`,
)
process.exitCode = code
