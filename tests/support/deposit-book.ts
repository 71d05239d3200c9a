import type { Fact, FactOf } from '#contract/facts.ts'

interface BookDeposit {
  placed: FactOf<'depositPlaced'>
  paidAt?: number
  forfeitedAt?: number
  /** Never paid in time. */
  closedAt?: number
  /** Orders of its balance, by what became of them. */
  orders: { placed: FactOf<'orderPlaced'>; paidAt?: number; closedAt?: number; goodsBack: number }[]
  /** What came back of the deposit itself, and what of that the merchant gave by himself. */
  back: number
  given: number
}

/** Books of deposits kept over a log by somebody who knows none of the services: a wrong fact throws. */
export interface DepositBook {
  deposits: Map<string, BookDeposit>
  take: (fact: Fact) => void
  /** Once all time has passed: nothing hangs in the air, and what came back with goods came back with the deposit. */
  close: () => void
}

/** Opens the books of a world in which nothing is held. */
export function openDepositBook(): DepositBook {
  const deposits = new Map<string, BookDeposit>()
  const ofOrder = new Map<string, BookDeposit>()
  const must = (fact: Fact, right: boolean, why: string): void => {
    if (!right) throw new Error(`${why}: ${JSON.stringify(fact)}`)
  }

  const place = (fact: FactOf<'orderPlaced'>): void => {
    const of = deposits.get(fact.depositId ?? '')
    if (fact.depositId === undefined) return
    must(fact, of?.paidAt !== undefined, 'the balance of a deposit nobody paid')
    if (!of) return
    const { balanceFrom, balanceTo, deposit, swell, price, gtin } = of.placed
    must(fact, of.forfeitedAt === undefined && of.back < deposit.minor, 'the balance of a deposit that is gone')
    must(fact, fact.at >= balanceFrom && fact.at < balanceTo, 'the balance outside its window')
    must(
      fact,
      of.orders.every(({ closedAt }) => closedAt !== undefined),
      'two orders of one balance',
    )
    must(fact, fact.lines.length === 1 && fact.lines[0]?.gtin === gtin && fact.lines[0].quantity === 1, 'another thing')
    const { lines, discounts, goods, bag, delivery, total } = fact.quote
    must(fact, lines[0]?.unitPrice.minor === price.minor, 'another price than was agreed')
    const off = (kind: string): number =>
      discounts.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.off.minor, 0)
    must(fact, off('depositPaid') === deposit.minor - of.back, 'not what was paid is taken off')
    must(fact, off('depositSwell') === swell.minor, 'not what it swells by is taken off')
    const all = discounts.reduce((sum, one) => sum + one.off.minor, 0)
    must(fact, total.minor === goods.minor - all + bag.minor + delivery.minor, 'a sum that does not add up')
    must(fact, total.minor > 0 && all <= goods.minor, 'below nothing')
    of.orders.push({ placed: fact, goodsBack: 0 })
    ofOrder.set(fact.orderId, of)
  }

  const refund = (fact: FactOf<'refundPaid'>): void => {
    const own = deposits.get(fact.orderId)
    const isOwn = fact.because === 'returned' || fact.because === 'recall'
    if (own) {
      own.back += fact.amount.minor
      if (!isOwn) own.given += fact.amount.minor
      must(fact, own.back <= own.placed.deposit.minor, 'more of a deposit came back than was paid')
      must(fact, own.forfeitedAt === undefined || !isOwn, 'a forfeited deposit came back by itself')
    }
    const order = ofOrder.get(fact.orderId)?.orders.find(({ placed }) => placed.orderId === fact.orderId)
    if (order && order.closedAt === undefined) order.goodsBack += fact.amount.minor
  }

  return {
    deposits,
    take(fact) {
      switch (fact.kind) {
        case 'depositPlaced': {
          must(fact, !deposits.has(fact.depositId), 'a number given twice')
          const { deposit, swell, price } = fact
          must(
            fact,
            deposit.minor > 0 && swell.minor > 0 && deposit.minor + swell.minor < price.minor,
            'worth too much',
          )
          must(fact, fact.at < fact.balanceFrom && fact.balanceFrom < fact.balanceTo, 'windows out of order')
          const held = [...deposits.values()].filter(({ placed }) => placed.gtin === fact.gtin)
          deposits.set(fact.depositId, { placed: fact, orders: [], back: 0, given: 0 })
          must(
            fact,
            held.every((one) => isOver(one)),
            'two deposits of one thing',
          )
          return
        }
        case 'orderPlaced':
          return place(fact)
        case 'tradeClosed': {
          const own = deposits.get(fact.orderId)
          if (own && own.paidAt === undefined) own.closedAt = fact.at
          const of = ofOrder.get(fact.orderId)?.orders.find(({ placed }) => placed.orderId === fact.orderId)
          if (of) of.closedAt = fact.at
          return
        }
        case 'tradePaid': {
          const own = deposits.get(fact.orderId)
          if (own && own.closedAt === undefined) {
            must(fact, own.paidAt === undefined, 'a deposit paid twice')
            must(fact, fact.amount.minor === own.placed.deposit.minor, 'another amount than the deposit')
            own.paidAt = fact.at
          }
          const of = ofOrder.get(fact.orderId)
          const order = of?.orders.find(({ placed }) => placed.orderId === fact.orderId)
          if (!of || !order || order.closedAt !== undefined) return
          must(fact, of.forfeitedAt === undefined, 'paid for a deposit that is forfeited')
          must(
            fact,
            of.orders.every(({ paidAt }) => paidAt === undefined),
            'two balances paid',
          )
          const counted = order.placed.quote.discounts.find(({ kind }) => kind === 'depositPaid')?.off.minor
          must(fact, counted === of.placed.deposit.minor - of.back, 'paid with a deposit that came back meanwhile')
          order.paidAt = fact.at
          return
        }
        case 'refundPaid':
          return refund(fact)
        case 'depositForfeited': {
          const own = deposits.get(fact.depositId)
          must(fact, own?.paidAt !== undefined && own.forfeitedAt === undefined, 'nothing to forfeit')
          must(fact, fact.at >= (own?.placed.balanceTo ?? Infinity), 'forfeited before its window ended')
          must(
            fact,
            own?.orders.every(({ closedAt }) => closedAt !== undefined) === true,
            'forfeited with its balance ordered',
          )
          must(fact, (own?.back ?? 0) < (own?.placed.deposit.minor ?? 0), 'forfeited after it came back')
          if (own) own.forfeitedAt = fact.at
          return
        }
        case 'depositReminded': {
          const own = deposits.get(fact.depositId)
          must(fact, fact.at === (own?.placed.balanceTo ?? 0) - 2 * 3_600_000, 'reminded at another time')
          must(fact, own?.orders.every(({ paidAt }) => paidAt === undefined) === true, 'reminded though it is paid')
          return
        }
        default:
      }
    },
    close() {
      for (const one of deposits.values()) {
        const { placed, orders, back, given, forfeitedAt } = one
        const name = placed.depositId
        if (!isOver(one)) throw new Error(`${name} is neither paid for, forfeited nor given back`)
        const paid = orders.find(({ paidAt }) => paidAt !== undefined)
        if (!paid) continue
        if (forfeitedAt !== undefined) throw new Error(`${name} is forfeited and its balance paid`)
        const goods = paid.placed.quote.total.minor - paid.placed.quote.bag.minor - paid.placed.quote.delivery.minor
        if (paid.goodsBack >= goods && back !== placed.deposit.minor)
          throw new Error(`all of the goods' money came back, and ${back} of ${placed.deposit.minor} of ${name}`)
        if (paid.goodsBack === 0 && back !== given) throw new Error(`${back} of ${name} came back for nothing`)
      }
    },
  }
}

/** Nothing more becomes of it but its goods coming back. */
const isOver = ({ placed, forfeitedAt, closedAt, back, orders }: BookDeposit): boolean =>
  closedAt !== undefined ||
  forfeitedAt !== undefined ||
  back >= placed.deposit.minor ||
  orders.some(({ paidAt }) => paidAt !== undefined)
