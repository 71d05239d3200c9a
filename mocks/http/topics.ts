import type { Fact } from '#contract/facts.ts'
import type { Topic } from '#contract/push.ts'

/** The phone a sale was asked of, if it was. */
const phone = (showingId: string | undefined): Topic[] => (showingId === undefined ? [] : [`payCode:${showingId}`])

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
    case 'orderPlaced': {
      const offer = fact.reservation ? [`offer:${fact.reservation.offerId}` as const] : []
      // It may have used coupons.
      return ['basket', 'orders', 'stock', 'coupons', ...offer]
    }
    case 'tradeOpened':
      return ['orders', `trade:${fact.tradeNo}`]
    case 'pinRefused':
      return fact.tradeNo === undefined ? ['wallet'] : ['wallet', `trade:${fact.tradeNo}`]
    case 'paymentHeld':
    case 'faceCheckOpened':
    case 'faceCheckEnded':
      return ['wallet', `trade:${fact.tradeNo}`]
    case 'passFreeSet':
    case 'pinResetStarted':
    case 'pinResetRefused':
    case 'pinReset':
      return ['wallet', 'messages']
    case 'tradePaid':
      return ['orders', 'wallet', `trade:${fact.tradeNo}`, `parcel:${fact.orderId}`]
    case 'couponClaimed':
    case 'packetsOpened':
      return ['basket', 'coupons']
    case 'tradeClosed':
      return ['orders', 'stock', 'basket', 'coupons', `trade:${fact.tradeNo}`]
    case 'refundPaid':
      return ['orders', 'wallet', `trade:${fact.tradeNo}`]
    case 'hostFollowed':
      // Following brings a coupon.
      return ['basket', 'coupons', `room:${fact.roomId}`]
    case 'roomLiked':
    case 'itemReminded':
    case 'roomSaid':
      return [`room:${fact.roomId}`]
    case 'reminderCame':
      return ['messages', `room:${fact.roomId}`]
    case 'roomRateSet':
      return ['room:kitchen', 'room:pavilion']
    case 'invitationAccepted':
      return [`room:${fact.roomId}`, 'stock']
    case 'talkSaid':
    case 'talkAnswered':
      return [`talk:${fact.orderId}`]
    case 'parcelShared':
    case 'shareWithdrawn':
      return [`parcel:${fact.orderId}`]
    case 'thanksGiven':
      return ['wallet', `parcel:${fact.orderId}`]
    case 'waitMoneyPaid':
      return ['orders', 'wallet', `parcel:${fact.orderId}`]
    case 'rainBegan':
      return ['basket', 'orders']
    case 'orderCancelled':
      return ['orders', 'stock', 'basket', 'coupons', `trade:${fact.tradeNo}`, `parcel:${fact.orderId}`]
    case 'tradeFinished':
      return ['orders', `trade:${fact.tradeNo}`]
    case 'notificationsCut':
      return []
    case 'challengeOpened':
    case 'challengeBySms':
    case 'codeRefused':
    case 'codeResent':
      return [`challenge:${fact.challengeId}`]
    case 'challengeEnded':
      return ['messages', `challenge:${fact.challengeId}`]
    case 'cardAuthorised':
      return [`trade:${fact.tradeNo}`, ...(fact.challengeId ? [`challenge:${fact.challengeId}` as const] : [])]
    case 'cardRefused':
      return [`trade:${fact.tradeNo}`]
    case 'smsSent':
      return ['messages']
    case 'payCodeShown':
    case 'payCodeMethodChosen':
      return [`payCode:${fact.showingId}`]
    case 'saleRungUp':
      return [`sale:${fact.saleNo}`]
    case 'saleAsked':
    case 'saleRefused':
      return [`sale:${fact.saleNo}`, `payCode:${fact.showingId}`]
    case 'saleCharged':
      return [`sale:${fact.saleNo}`, `payCode:${fact.showingId}`, 'wallet']
    case 'saleClosed':
      return [`sale:${fact.saleNo}`, ...phone(fact.showingId)]
    case 'saleReversed':
      return [`sale:${fact.saleNo}`, 'wallet', ...phone(fact.showingId)]
    case 'batchRecalled':
      return ['basket', 'orders', 'stock', `batch:${fact.scope.gtin}`]
    case 'recallLifted':
      return ['basket', 'orders', 'stock', `batch:${fact.gtin}`]
    case 'nightOpened':
    case 'nightClosed':
      return ['stock', 'basket', 'festival', 'deposits', 'game']
    case 'depositPlaced':
    case 'depositForfeited':
      return ['festival', 'deposits', 'orders']
    case 'depositReminded':
      return ['deposits', 'messages']
    case 'roundStarted':
      return ['festival', 'game']
    case 'roundEnded':
      return fact.coupon ? ['festival', 'game', 'basket', 'coupons'] : ['festival', 'game']
    case 'offerReserved':
    case 'offerQueued':
    case 'offerUnqueued':
    case 'offerTurnCame':
    case 'reservationLapsed':
    case 'reservationGivenBack':
      return ['stock', `offer:${fact.offerId}`]
    case 'rivalsRateSet':
      return ['stock']
    case 'tagScanned':
    case 'problemReported':
      return [`batch:${fact.gtin}`]
    case 'itemPicked':
    case 'itemLeftOut':
      return [`parcel:${fact.orderId}`]
    case 'itemMissing':
    case 'itemSwapped':
      // The shelf has less than was counted.
      return ['orders', 'basket', 'stock', `parcel:${fact.orderId}`]
    case 'parcelCalledOff':
    case 'parcelReturned':
      // Its coupons are the shopper's again, and what came back lies on the shelf.
      return ['orders', 'basket', 'stock', 'coupons', `parcel:${fact.orderId}`]
    default:
      return ['orders', `parcel:${fact.orderId}`]
  }
}
