import * as v from 'valibot'
import { AnswerInApp, PayByCard, SendCode } from './bank.ts'
import { SetLine } from './basket.ts'
import { CheckoutQuery, ChooseCheckout } from './checkout.ts'
import { OpenPackets } from './coupon.ts'
import { PayBalance, PlaceDeposit } from './deposit.ts'
import { EpcisQuery } from './epcis-query.ts'
import { EndFaceCheck } from './face-check.ts'
import { EndRound, StartRound } from './game.ts'
import { Serial } from './gs1/key-schemas.ts'
import { ChooseAddress, EditAddress, NewAddress } from './identity.ts'
import { QueueForOffer, ReserveOffer } from './live-offer.ts'
import { PlaceOrder } from './order.ts'
import { AnswerMissing, AnswerTrouble, ChangeAddress, ChooseDoor, SetNote, SetSubstitution } from './parcel-requests.ts'
import { DeclareIncident } from './incident.ts'
import { AcceptInvitation, FollowHost, LikeRoom, RemindItem, PlaylistQuery, RoomQuery, SetLive } from './live.ts'
import { FeedQuery, SayInRoom } from './live-chat.ts'
import { EndPinReset, PayTrade, SetPassFree } from './pay.ts'
import { ChoosePayCodeMethod, ConfirmSale, DeclineSale, ReadPayCode, RingUp, ShowPayCode } from './pay-code.ts'
import { DeclareRecall, RecallQuery, RefundRecall } from './recall.ts'
import { RefundLines, RefundQuoteQuery, RefundTrade } from './refund.ts'
import { ReportProblem, TagScan } from './scan.ts'
import { SayLine } from './talk.ts'
import { GiveThanks } from './thanks.ts'
import { Moment, Rewind, SetClock, SetFaults, SetScenario } from './world.ts'
import type { EndpointName } from './routes.ts'

interface Spec {
  query?: v.GenericSchema<unknown, unknown>
  body?: v.GenericSchema<unknown, unknown>
}

/** What endpoints take besides their path's parameters; one that is not here takes nothing. */
export const requests = {
  search: { query: v.object({ q: v.pipe(v.string(), v.maxLength(80)) }) },
  /** With a serial, the recalls and the scans of that piece. */
  getOrigin: { query: v.object({ serial: v.exactOptional(Serial) }) },
  getRecalls: { query: RecallQuery },
  recordScan: { body: TagScan },
  reportProblem: { body: ReportProblem },
  getEpcisEvents: { query: EpcisQuery },
  setBasketLine: { body: SetLine },
  chooseAddress: { body: ChooseAddress },
  /** Puts it in the book and chooses it. */
  addAddress: { body: NewAddress },
  editAddress: { body: EditAddress },
  /** The basket's, unless told what else. */
  getCheckout: { query: CheckoutQuery },
  /** Answers as `getCheckout` does with the same query. */
  chooseCheckout: { query: CheckoutQuery, body: ChooseCheckout },
  placeOrder: { body: PlaceOrder },
  /** The same id holds the same piece, whoever asks how often. */
  reserveOffer: { body: ReserveOffer },
  queueForOffer: { body: QueueForOffer },
  /** Once, whoever asks how often: asked again it answers the same. */
  refundRecall: { body: RefundRecall },
  quoteRefund: { query: RefundQuoteQuery },
  /** The same number and content move money once, whoever asks how often. */
  refundLines: { body: RefundLines },
  chooseDoor: { body: ChooseDoor },
  answerMissing: { body: AnswerMissing },
  setSubstitution: { body: SetSubstitution },
  setNote: { body: SetNote },
  changeAddress: { body: ChangeAddress },
  answerTrouble: { body: AnswerTrouble },
  say: { body: SayLine },
  giveThanks: { body: GiveThanks },
  payTrade: { body: PayTrade },
  refundTrade: { body: RefundTrade },
  /** Once per attempt: sent again it gives the same challenge, or the same paid trade. */
  payByCard: { body: PayByCard },
  sendCode: { body: SendCode },
  answerInApp: { body: AnswerInApp },
  endFaceCheck: { body: EndFaceCheck },
  setPassFree: { body: SetPassFree },
  endPinReset: { body: EndPinReset },
  showPayCode: { body: ShowPayCode },
  readPayCode: { body: ReadPayCode },
  choosePayCodeMethod: { body: ChoosePayCodeMethod },
  confirmSale: { body: ConfirmSale },
  declineSale: { body: DeclineSale },
  /** Once, whoever asks how often: the same number is the same sale. */
  ringUp: { body: RingUp },
  /** By the sale's number it is charged once; asked again with the same code it answers the same. */
  chargeSale: { body: ReadPayCode },
  getRoom: { query: RoomQuery },
  getPlaylist: { query: PlaylistQuery },
  followHost: { body: FollowHost },
  likeRoom: { body: LikeRoom },
  remindItem: { body: RemindItem },
  /** Said once by its number, however often it is sent. */
  sayInRoom: { body: SayInRoom },
  getFeed: { query: FeedQuery },
  acceptInvitation: { body: AcceptInvitation },
  /** Once per request: the same number is the same deposit, or the same order. */
  placeDeposit: { body: PlaceDeposit },
  payBalance: { body: PayBalance },
  startRound: { body: StartRound },
  endRound: { body: EndRound },
  /** Once per person and rain: asked again with the same id it answers the same. */
  openPackets: { body: OpenPackets },
  setClock: { body: SetClock },
  rewindWorld: { body: Rewind },
  setScenario: { body: SetScenario },
  setFaults: { body: SetFaults },
  declareRecall: { body: DeclareRecall },
  declareIncident: { body: DeclareIncident },
  setLive: { body: SetLive },
  loadMoment: { body: Moment },
} satisfies { [K in EndpointName]?: Spec }
