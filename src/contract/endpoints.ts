import * as v from 'valibot'
import { AnswerInApp, CardAnswer, Challenge, PayByCard, SendCode, TestCards } from './bank.ts'
import { Basket, SetLine } from './basket.ts'
import { CategoryPage, DemoTag, Home, ProductPage, SearchResult } from './catalogue.ts'
import { Checkout, ChooseCheckout } from './checkout.ts'
import { EpcisQuery, EpcisQueryDocument } from './epcis-query.ts'
import type { Fact } from './facts.ts'
import { EndFaceCheck, FaceCheck } from './face-check.ts'
import { Festival } from './festival.ts'
import { Serial } from './gs1/key-schemas.ts'
import { ChooseAddress, EditAddress, HouseDistance, Me, NewAddress, Streets } from './identity.ts'
import { Order, Orders, PlaceOrder } from './order.ts'
import { TradeNotifications } from './notification.ts'
import { Origin } from './origin.ts'
import { ChooseDoor, Neighbourhood, Parcel } from './parcel.ts'
import { Cashier, EndPinReset, PayTrade, PinReset, SetPassFree, Wallet } from './pay.ts'
import {
  ChoosePayCodeMethod,
  ConfirmSale,
  Counter,
  DeclineSale,
  PayCode,
  PayCodeRead,
  ReadPayCode,
  RingUp,
  Sale,
  ShowPayCode,
} from './pay-code.ts'
import { Messages } from './phone.ts'
import { DeclareRecall, Recall, RecallQuery, Recalls, RefundRecall } from './recall.ts'
import { CancelDone, RefundDone, RefundLines, RefundQuote, RefundQuoteQuery, RefundTrade } from './refund.ts'
import { Linkset, ResolverDescription } from './resolver.ts'
import type { EndpointName, routes } from './routes.ts'
import { ReportedProblem, ReportProblem, ScanCount, TagScan } from './scan.ts'
import { Act, Moment, Rewind, Session, SetClock, SetFaults, SetScenario, WorldView } from './world.ts'

type Schema = v.GenericSchema<unknown, unknown>
interface Spec {
  query?: Schema
  body?: Schema
  answer: Schema
}

const Row = v.object({
  from: v.number(),
  facts: v.array(v.custom<Fact>((fact) => typeof fact === 'object' && fact !== null)),
  act: v.optional(Act),
})

/** What every endpoint takes and gives. Handlers, client and tests are typed by it; a missing handler is a type error. */
export const endpoints = {
  getSession: { answer: Session },
  getTime: { answer: Session },
  getHome: { answer: Home },
  getCategory: { answer: CategoryPage },
  search: { query: v.object({ q: v.pipe(v.string(), v.maxLength(80)) }), answer: SearchResult },
  getProduct: { answer: ProductPage },
  getDemoTags: { answer: v.object({ tags: v.array(DemoTag) }) },
  /** With a serial, the recalls and the scans of that piece. */
  getOrigin: { query: v.object({ serial: v.exactOptional(Serial) }), answer: Origin },
  getRecalls: { query: RecallQuery, answer: Recalls },
  recordScan: { body: TagScan, answer: ScanCount },
  reportProblem: { body: ReportProblem, answer: ReportedProblem },
  describeResolver: { answer: ResolverDescription },
  /** Whatever of a linkset was asked for; a redirect has no answer of its own. */
  resolve: { answer: Linkset },
  resolveOptions: { answer: v.undefined() },
  getEpcisEvents: { query: EpcisQuery, answer: EpcisQueryDocument },
  getBasket: { answer: Basket },
  setBasketLine: { body: SetLine, answer: Basket },
  getCheckout: { answer: Checkout },
  getMe: { answer: Me },
  chooseAddress: { body: ChooseAddress, answer: Me },
  /** Puts it in the book and chooses it. */
  addAddress: { body: NewAddress, answer: Me },
  editAddress: { body: EditAddress, answer: Me },
  removeAddress: { answer: Me },
  restoreAddress: { answer: Me },
  getStreets: { answer: Streets },
  measureHouse: { answer: HouseDistance },
  chooseCheckout: { body: ChooseCheckout, answer: Checkout },
  placeOrder: { body: PlaceOrder, answer: Order },
  getOrders: { answer: Orders },
  getOrder: { answer: Order },
  /** Once, whoever asks how often: asked again it answers the same. */
  refundRecall: { body: RefundRecall, answer: Order },
  quoteRefund: { query: RefundQuoteQuery, answer: RefundQuote },
  /** The same number and content move money once, whoever asks how often. */
  refundLines: { body: RefundLines, answer: RefundDone },
  cancelOrder: { answer: Order },
  getParcel: { answer: Parcel },
  chooseDoor: { body: ChooseDoor, answer: Parcel },
  getNeighbourhood: { answer: Neighbourhood },
  getCashier: { answer: Cashier },
  payTrade: { body: PayTrade, answer: Cashier },
  closeTrade: { answer: Cashier },
  refundTrade: { body: RefundTrade, answer: RefundDone },
  cancelTrade: { answer: CancelDone },
  getNotifications: { answer: TradeNotifications },
  /** Once per attempt: sent again it gives the same challenge, or the same paid trade. */
  payByCard: { body: PayByCard, answer: CardAnswer },
  getTestCards: { answer: TestCards },
  getChallenge: { answer: Challenge },
  sendCode: { body: SendCode, answer: Challenge },
  resendCode: { answer: Challenge },
  cancelChallenge: { answer: Challenge },
  useSms: { answer: Challenge },
  answerInApp: { body: AnswerInApp, answer: Challenge },
  getMessages: { answer: Messages },
  openFaceCheck: { answer: FaceCheck },
  endFaceCheck: { body: EndFaceCheck, answer: FaceCheck },
  getWallet: { answer: Wallet },
  setPassFree: { body: SetPassFree, answer: Wallet },
  startPinReset: { answer: PinReset },
  endPinReset: { body: EndPinReset, answer: Wallet },
  showPayCode: { body: ShowPayCode, answer: PayCode },
  readPayCode: { body: ReadPayCode, answer: PayCodeRead },
  getPayCode: { answer: PayCode },
  choosePayCodeMethod: { body: ChoosePayCodeMethod, answer: PayCode },
  confirmSale: { body: ConfirmSale, answer: PayCode },
  declineSale: { body: DeclineSale, answer: PayCode },
  getCounter: { answer: Counter },
  /** Once, whoever asks how often: the same number is the same sale. */
  ringUp: { body: RingUp, answer: Sale },
  getSale: { answer: Sale },
  /** By the sale's number it is charged once; asked again with the same code it answers the same. */
  chargeSale: { body: ReadPayCode, answer: Sale },
  /** A final state for the till: unpaid it closes, paid the money goes back. */
  cancelSale: { answer: Sale },
  getFestival: { answer: Festival },
  getWorld: { answer: WorldView },
  setClock: { body: SetClock, answer: WorldView },
  rewindWorld: { body: Rewind, answer: WorldView },
  resetWorld: { answer: WorldView },
  setScenario: { body: SetScenario, answer: WorldView },
  setFaults: { body: SetFaults, answer: WorldView },
  declareRecall: { body: DeclareRecall, answer: Recall },
  liftRecall: { answer: Recall },
  getMoment: { answer: Moment },
  loadMoment: { body: Moment, answer: WorldView },
  /** The log that could not be read, as it was kept aside. */
  getAside: { answer: v.object({ name: v.string(), log: v.string() }) },
  getLog: { answer: v.object({ rows: v.array(Row) }) },
} satisfies Record<EndpointName, Spec>

type PathOf<K extends EndpointName> = (typeof routes)[K] extends `${string} ${infer P}` ? P : never
type ParamNames<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? Name
    : P extends `${string}/*`
      ? '*'
      : never
type ParamsPart<K extends EndpointName> = [ParamNames<PathOf<K>>] extends [never]
  ? unknown
  : { params: Record<ParamNames<PathOf<K>>, string> }
/** A query of which nothing must be said need not be there. */
type QueryPart<S> = S extends { query: infer Q extends Schema }
  ? Record<never, never> extends v.InferOutput<Q>
    ? { query?: v.InferOutput<Q> }
    : { query: v.InferOutput<Q> }
  : unknown
type BodyPart<S> = S extends { body: infer B extends Schema } ? { body: v.InferOutput<B> } : unknown

/** What a call needs: path parameters, query and body, only those its endpoint has. */
export type Input<K extends EndpointName> = ParamsPart<K> &
  QueryPart<(typeof endpoints)[K]> &
  BodyPart<(typeof endpoints)[K]>
/** What a call gives when it is not refused. */
export type Answer<K extends EndpointName> = v.InferOutput<(typeof endpoints)[K]['answer']>
