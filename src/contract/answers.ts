import * as v from 'valibot'
import { CardAnswer, Challenge, TestCards } from './bank.ts'
import { Basket } from './basket.ts'
import { CategoryPage, DemoTag, Home, ProductPage, SearchResult } from './catalogue.ts'
import { Checkout } from './checkout.ts'
import { Coupons, Rain } from './coupon.ts'
import { Deposit, Deposits } from './deposit.ts'
import { District } from './district.ts'
import { EpcisQueryDocument } from './epcis-query.ts'
import { FaceCheck } from './face-check.ts'
import { Festival } from './festival.ts'
import { Game, Round, RoundDone } from './game.ts'
import { HouseDistance, Me, Streets } from './identity.ts'
import { Invitation, Room, Rooms } from './live.ts'
import { Feed, Frame } from './live-chat.ts'
import { Offer } from './live-offer.ts'
import { Order, Orders } from './order.ts'
import { TradeNotifications } from './notification.ts'
import { Origin } from './origin.ts'
import { Parcel } from './parcel.ts'
import { Cashier, PinReset, Wallet } from './pay.ts'
import { Counter, PayCode, PayCodeRead, Sale } from './pay-code.ts'
import { Messages } from './phone.ts'
import { Recall, Recalls } from './recall.ts'
import { CancelDone, RefundDone, RefundQuote } from './refund.ts'
import { Linkset, ResolverDescription } from './resolver.ts'
import { ReportedProblem, ScanCount } from './scan.ts'
import { Sharing, Watched } from './share.ts'
import { Talk } from './talk.ts'
import { Thanks } from './thanks.ts'
import { Wall } from './wall.ts'
import { Act, Moment, Session, WorldView } from './world.ts'
import type { Fact } from './facts.ts'
import type { EndpointName } from './routes.ts'

const Row = v.object({
  from: v.number(),
  facts: v.array(v.custom<Fact>((fact) => typeof fact === 'object' && fact !== null)),
  act: v.optional(Act),
})

/** What every endpoint gives when it does not refuse. Apart from what they take, since only tests and development check it. */
export const answers = {
  getSession: Session,
  getTime: Session,
  getHome: Home,
  getCategory: CategoryPage,
  search: SearchResult,
  getProduct: ProductPage,
  getDemoTags: v.object({ tags: v.array(DemoTag) }),
  getOrigin: Origin,
  getRecalls: Recalls,
  recordScan: ScanCount,
  reportProblem: ReportedProblem,
  describeResolver: ResolverDescription,
  /** Whatever of a linkset was asked for; a redirect has no answer of its own. */
  resolve: Linkset,
  resolveOptions: v.undefined(),
  getEpcisEvents: EpcisQueryDocument,
  getBasket: Basket,
  setBasketLine: Basket,
  getCheckout: Checkout,
  getMe: Me,
  chooseAddress: Me,
  addAddress: Me,
  editAddress: Me,
  removeAddress: Me,
  restoreAddress: Me,
  getStreets: Streets,
  measureHouse: HouseDistance,
  chooseCheckout: Checkout,
  placeOrder: Order,
  getOrders: Orders,
  getOrder: Order,
  refundRecall: Order,
  quoteRefund: RefundQuote,
  refundLines: RefundDone,
  cancelOrder: Order,
  getParcel: Parcel,
  chooseDoor: Parcel,
  answerMissing: Parcel,
  setSubstitution: Parcel,
  setNote: Parcel,
  hurry: Parcel,
  changeAddress: Parcel,
  refuseAtDoor: Parcel,
  answerTrouble: Parcel,
  getTalk: Talk,
  say: Talk,
  getSharing: Sharing,
  shareParcel: Sharing,
  withdrawShare: Sharing,
  watchParcel: Watched,
  getThanks: Thanks,
  giveThanks: Thanks,
  getDistrict: District,
  getCashier: Cashier,
  payTrade: Cashier,
  closeTrade: Cashier,
  refundTrade: RefundDone,
  cancelTrade: CancelDone,
  getNotifications: TradeNotifications,
  payByCard: CardAnswer,
  getTestCards: TestCards,
  getChallenge: Challenge,
  sendCode: Challenge,
  resendCode: Challenge,
  cancelChallenge: Challenge,
  useSms: Challenge,
  answerInApp: Challenge,
  getMessages: Messages,
  openFaceCheck: FaceCheck,
  endFaceCheck: FaceCheck,
  getWallet: Wallet,
  setPassFree: Wallet,
  startPinReset: PinReset,
  endPinReset: Wallet,
  showPayCode: PayCode,
  readPayCode: PayCodeRead,
  getPayCode: PayCode,
  choosePayCodeMethod: PayCode,
  confirmSale: PayCode,
  declineSale: PayCode,
  getCounter: Counter,
  ringUp: Sale,
  getSale: Sale,
  chargeSale: Sale,
  /** A final state for the till: unpaid it closes, paid the money goes back. */
  cancelSale: Sale,
  getCoupons: Coupons,
  claimCoupon: Coupons,
  getRain: Rain,
  openPackets: Rain,
  getFestival: Festival,
  getDeposits: Deposits,
  placeDeposit: Deposit,
  payBalance: Order,
  getWall: Wall,
  getGame: Game,
  startRound: Round,
  endRound: RoundDone,
  getRooms: Rooms,
  getRoom: Room,
  /** HLS (RFC 8216), as application/vnd.apple.mpegurl: not JSON. */
  getPlaylist: v.string(),
  followHost: Room,
  likeRoom: Room,
  remindItem: Room,
  sayInRoom: Frame,
  getFeed: Feed,
  getInvitation: Invitation,
  acceptInvitation: Invitation,
  getOffer: Offer,
  reserveOffer: Offer,
  queueForOffer: Offer,
  giveReservationBack: Offer,
  getWorld: WorldView,
  setClock: WorldView,
  rewindWorld: WorldView,
  resetWorld: WorldView,
  setScenario: WorldView,
  setFaults: WorldView,
  declareRecall: Recall,
  liftRecall: Recall,
  declareIncident: WorldView,
  setLive: WorldView,
  getMoment: Moment,
  loadMoment: WorldView,
  /** The log that could not be read, as it was kept aside. */
  getAside: v.object({ name: v.string(), log: v.string() }),
  getLog: v.object({ rows: v.array(Row) }),
} satisfies Record<EndpointName, v.GenericSchema<unknown, unknown>>
