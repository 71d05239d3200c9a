import type { EndpointName } from '#contract/routes.ts'
import { fetchWays } from '#services/ways.ts'
import { basketHandlers } from './basket-handlers.ts'
import { catalogueHandlers } from './catalogue-handlers.ts'
import { checkoutHandlers } from './checkout-handlers.ts'
import type { ControlEndpoint } from './control-handlers.ts'
import { identityHandlers } from './identity-handlers.ts'
import { later, type Offered } from './later.ts'
import { ordersHandlers } from './orders-handlers.ts'
import { phoneHandlers } from './phone-handlers.ts'
import type { SessionEndpoint } from './session-handlers.ts'

/** Handlers that tell of a ride come with the streets it goes over. */
const riding =
  <T>(load: () => Promise<T>) =>
  async (): Promise<T> =>
    (await Promise.all([load(), fetchWays()]))[0]

/**
 * The services' endpoints; session and control are added by the host, which alone knows its store. Home's are aboard when the
 * world opens, all others come when they are first asked for.
 */
export const serviceHandlers: Offered<Exclude<EndpointName, ControlEndpoint | SessionEndpoint>> = {
  ...basketHandlers,
  ...catalogueHandlers,
  ...checkoutHandlers,
  ...identityHandlers,
  ...ordersHandlers,
  ...phoneHandlers,

  // Along the lane: search, a tag, its batch.
  ...later(['search'], async () => (await import('./search-handlers.ts')).searchHandlers),
  ...later(['getDemoTags'], async () => (await import('./demo-tags-handlers.ts')).demoTagsHandlers),
  ...later(['getOrigin'], async () => (await import('./origin-handlers.ts')).originHandlers),
  ...later(['recordScan', 'reportProblem'], async () => (await import('./scans-handlers.ts')).scansHandlers),
  ...later(
    ['getRecalls', 'declareRecall', 'liftRecall'],
    async () => (await import('./recall-handlers.ts')).recallHandlers,
  ),
  ...later(
    ['describeResolver', 'resolve', 'resolveOptions'],
    async () => (await import('./resolver-handlers.ts')).resolverHandlers,
  ),
  ...later(['getEpcisEvents'], async () => (await import('./epcis-handlers.ts')).epcisHandlers),

  // In a room.
  ...later(
    ['getOffer', 'reserveOffer', 'queueForOffer', 'giveReservationBack'],
    async () => (await import('./offer-handlers.ts')).offerHandlers,
  ),

  // At the till.
  ...later(
    ['getCashier', 'payTrade', 'closeTrade', 'openFaceCheck', 'endFaceCheck', 'getWallet'],
    async () => (await import('./pay-handlers.ts')).payHandlers,
  ),
  ...later(
    ['setPassFree', 'startPinReset', 'endPinReset'],
    async () => (await import('./pay-handlers.ts')).walletHandlers,
  ),
  ...later(
    ['getTestCards', 'payByCard', 'getChallenge', 'sendCode', 'resendCode', 'cancelChallenge', 'useSms', 'answerInApp'],
    async () => (await import('./bank-handlers.ts')).bankHandlers,
  ),
  ...later(
    [
      'showPayCode',
      'readPayCode',
      'getPayCode',
      'choosePayCodeMethod',
      'confirmSale',
      'declineSale',
      'getCounter',
      'ringUp',
      'getSale',
      'chargeSale',
      'cancelSale',
    ],
    async () => (await import('./counter-handlers.ts')).counterHandlers,
  ),

  // What is claimed, and what falls.
  ...later(
    ['getCoupons', 'claimCoupon', 'getRain', 'openPackets'],
    async () => (await import('./coupons-handlers.ts')).couponsHandlers,
  ),

  // Lantern Night.
  ...later(['getFestival'], async () => (await import('./festival-handlers.ts')).festivalHandlers),
  ...later(
    ['getDeposits', 'placeDeposit', 'payBalance'],
    async () => (await import('./deposit-handlers.ts')).depositHandlers,
  ),
  ...later(['getWall'], async () => (await import('./wall-handlers.ts')).wallHandlers),
  ...later(['getGame', 'startRound', 'endRound'], async () => (await import('./game-handlers.ts')).gameHandlers),

  // After paying.
  ...later(
    ['quoteRefund', 'refundLines', 'cancelOrder', 'refundTrade', 'cancelTrade', 'getNotifications'],
    async () => (await import('./after-handlers.ts')).afterHandlers,
  ),
  ...later(
    [
      'getParcel',
      'chooseDoor',
      'answerMissing',
      'setSubstitution',
      'setNote',
      'hurry',
      'changeAddress',
      'refuseAtDoor',
      'answerTrouble',
    ],
    riding(async () => (await import('./dispatch-handlers.ts')).dispatchHandlers),
  ),
  ...later(
    [
      'getRooms',
      'getRoom',
      'getPlaylist',
      'followHost',
      'likeRoom',
      'remindItem',
      'sayInRoom',
      'getFeed',
      'getInvitation',
      'acceptInvitation',
    ],
    async () => (await import('./live-handlers.ts')).liveHandlers,
  ),
  ...later(['getDistrict'], async () => (await import('./district-handlers.ts')).districtHandlers),
  ...later(
    ['getTalk', 'say', 'getSharing', 'shareParcel', 'withdrawShare', 'watchParcel', 'getThanks', 'giveThanks'],
    riding(async () => (await import('./talk-handlers.ts')).talkHandlers),
  ),
}
