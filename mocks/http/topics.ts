import type { Fact } from '#contract/facts.ts'
import type { Topic } from '#contract/push.ts'

/** Which answers a fact makes out of date. */
export function topicsOf(fact: Fact): Topic[] {
  switch (fact.kind) {
    case 'basketLineSet':
    case 'addressChosen':
    case 'addressAdded':
    case 'addressEdited':
    case 'addressRemoved':
    case 'addressRestored':
    case 'checkoutChosen':
      return ['basket']
    case 'orderPlaced':
      return ['basket', 'orders', 'stock']
    case 'tradeOpened':
      return ['orders', `trade:${fact.tradeNo}`]
    case 'pinRefused':
      return ['wallet', `trade:${fact.tradeNo}`]
    case 'tradePaid':
      return ['orders', 'wallet', `trade:${fact.tradeNo}`, `parcel:${fact.orderId}`]
    case 'tradeClosed':
      return ['orders', 'stock', `trade:${fact.tradeNo}`]
    case 'refundPaid':
      return ['orders', 'wallet', `trade:${fact.tradeNo}`]
    case 'batchRecalled':
      return ['basket', 'orders', 'stock', `batch:${fact.scope.gtin}`]
    case 'recallLifted':
      return ['basket', 'orders', 'stock', `batch:${fact.gtin}`]
    case 'tagScanned':
    case 'problemReported':
      return [`batch:${fact.gtin}`]
    case 'itemPicked':
    case 'itemLeftOut':
      return [`parcel:${fact.orderId}`]
    default:
      return ['orders', `parcel:${fact.orderId}`]
  }
}
