import * as v from 'valibot'
import { Product, StageTint } from './catalogue.ts'
import { QuickId } from './live-chat.ts'
import { Money } from './money.ts'
import { Names } from './names.ts'
import { Instant } from './time.ts'

/** What the camera looks at: each is a loop of drawn film, `show/<scene>-<n>`, with a still of it at `show/<scene>.webp`. */
export const SceneId = v.picklist([
  'welcome',
  'strawberries',
  'dumplings',
  'broccoli',
  'crab',
  'lobster',
  'gate',
  'goodbye',
  'midnight',
  'pavilion',
])
export type SceneId = v.InferOutput<typeof SceneId>

/** `preview` before a show, `paused` while its host is away, `ended` while its replay is the newest thing in the room. */
export const RoomState = v.picklist(['preview', 'live', 'paused', 'ended'])
export type RoomState = v.InferOutput<typeof RoomState>

/** Who talks. `picture` as a product's: `img/<picture>.webp`. */
export const Host = v.object({ id: v.string(), names: Names, picture: v.string(), followers: v.number() })
export type Host = v.InferOutput<typeof Host>

/** What a room shows of a product: at the price of its offer now, if there is one. */
const Shown = {
  gtin: v.string(),
  names: Names,
  picture: v.string(),
  tint: StageTint,
  price: Money,
  was: v.optional(Money),
  /** What it costs on Lantern Night, told beforehand; a price of the show's own does not turn. */
  night: Product.entries.night,
}

/** A room on the lane as others tell of it. `show` is the one that is on, the next one, or the last. */
export const RoomSummary = v.object({
  roomId: v.string(),
  show: v.object({ showId: v.string(), names: Names, startsAt: Instant, endsAt: Instant }),
  state: RoomState,
  host: Host,
  viewers: v.number(),
  /** What is being explained. */
  pinned: v.optional(v.object(Shown)),
  scene: SceneId,
})
export type RoomSummary = v.InferOutput<typeof RoomSummary>

export const Rooms = v.object({ rooms: v.array(RoomSummary) })

/** A stretch of a show, in milliseconds from its start; `gtin` is what is on the counter then. */
export const Chapter = v.object({
  id: v.string(),
  scene: SceneId,
  fromMs: v.number(),
  toMs: v.number(),
  gtin: v.optional(v.string()),
  names: Names,
  line: Names,
})
export type Chapter = v.InferOutput<typeof Chapter>

/**
 * A thing on the counter tonight. `explainedFromMs`: where its chapter begins, once it has begun; `comesAt` when it is going to be
 * explained next. `reminded`: the shopper wants to be told; `told`: when they were.
 */
export const LiveItem = v.object({
  no: v.number(),
  ...Shown,
  offerId: v.optional(v.string()),
  state: v.picklist(['now', 'explained', 'coming', 'soldOut']),
  explainedFromMs: v.optional(v.number()),
  comesAt: v.optional(Instant),
  soldOutAt: v.optional(Instant),
  reminded: v.optional(v.literal(true)),
  told: v.optional(Instant),
})
export type LiveItem = v.InferOutput<typeof LiveItem>

/** What the host says, from `atMs` to `toMs` of the show. */
export const Caption = v.object({ atMs: v.number(), toMs: v.number(), text: Names })
export type Caption = v.InferOutput<typeof Caption>

/** A rain of red packets in a show; what is in them is told by its own endpoint. */
export const RainPlan = v.object({ rainId: v.string(), startsAt: Instant, seconds: v.number(), packets: v.number() })
export type RainPlan = v.InferOutput<typeof RainPlan>

/**
 * A room with one show in it. `playlist` and `poster` are paths below the shop's folder; the playlist is the live one, and
 * with `?replay=1` all there is of the show. `captions` are those within two minutes of now, and all of them once the show has ended or
 * where it was asked for by its id; `chapterId` is the one that is on. `offerId` is what can be had at a price of the room now.
 */
export const Room = v.object({
  roomId: v.string(),
  showId: v.string(),
  names: Names,
  startsAt: Instant,
  endsAt: Instant,
  state: RoomState,
  /** While the host is away: when they are back. */
  backAt: v.optional(Instant),
  playlist: v.string(),
  scene: SceneId,
  poster: v.string(),
  host: Host,
  following: v.boolean(),
  viewers: v.number(),
  likes: v.number(),
  /** What stands above the chat. */
  rule: Names,
  quick: v.array(v.object({ id: QuickId, names: Names })),
  chapters: v.array(Chapter),
  chapterId: v.optional(v.string()),
  items: v.array(LiveItem),
  pinned: v.optional(v.string()),
  offerId: v.optional(v.string()),
  rains: v.array(RainPlan),
  coupons: v.array(v.string()),
  captions: v.array(Caption),
})
export type Room = v.InferOutput<typeof Room>

/** Which show of the room: the one that is on, or the last, when absent. */
export const RoomQuery = v.object({ show: v.exactOptional(v.pipe(v.string(), v.maxLength(60))) })

/** `replay`: all there is of a show, from its beginning; without it, its last pieces as they were live. */
export const PlaylistQuery = v.object({ replay: v.exactOptional(v.literal('1')) })

export const FollowHost = v.object({ follow: v.boolean() })
/** Hearts are sent in bundles; the same number counts once. */
export const LikeRoom = v.object({
  likesId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  n: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
})
export const RemindItem = v.object({ gtin: v.pipe(v.string(), v.regex(/^\d{14}$/)), on: v.boolean() })

/** How much is said in a room: a line in a second and a half, eight a second, a thousand a second. */
export const RoomRate = v.picklist(['quiet', 'busy', 'flood'])
export type RoomRate = v.InferOutput<typeof RoomRate>
/** How many others want what is on offer. */
export const RivalsRate = v.picklist(['none', 'calm', 'rush', 'frenzy'])
export type RivalsRate = v.InferOutput<typeof RivalsRate>

/** What the Stage sets: what the crowd says, and what it buys. */
export const SetLive = v.object({ rate: v.optional(RoomRate), rivals: v.optional(RivalsRate) })
export type SetLive = v.InferOutput<typeof SetLive>

/** Whether the Pavilion's room opens to this shopper, and when its next evening is (the one that is on, until its end). */
export const Invitation = v.object({
  invited: v.boolean(),
  acceptedAt: v.optional(Instant),
  roomId: v.string(),
  showId: v.string(),
  startsAt: Instant,
  endsAt: Instant,
})
export type Invitation = v.InferOutput<typeof Invitation>
export const AcceptInvitation = v.object({ accept: v.literal(true) })
