import type { Caption, Chapter, Invitation, LiveItem, Room, RoomSummary } from '#contract/live.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { counterNumbers, type RoomId } from '#seed/show-programme.ts'
import { scriptOf } from '#seed/show-script.ts'
import { chapterWords, hosts, piecesShown, quickIn, quickNames, rules, showNames } from '#seed/show-words.ts'
import { offerView } from './offer-view.ts'
import { heartsOf, viewersOf } from './room-crowd.ts'
import { offerOf } from './room-prices.ts'
import { isInvited, wishOf } from './room-readings.ts'
import { productOf } from './shelf-view.ts'
import { chapterAt, chaptersOf, comesNext, rainsOf, type Show, showNow, stateOf } from './show-times.ts'
import type { States } from './states.ts'

type Seen = Pick<States, 'room' | 'catalogue' | 'offers'>

/** Captions of so long before and after now are told while a show is on, ms. */
const captionsAround = 120_000

/** A thing as a room shows it, at what it costs without an offer. Undefined for what the house does not know. */
function shown(states: Seen, gtin: string, now: Instant) {
  const piece = piecesShown[gtin]
  if (piece) {
    const { priceMinor, ...rest } = piece
    return { gtin, ...rest, price: fen(priceMinor) }
  }
  const product = productOf(states.catalogue, gtin, now)
  if (!product) return undefined
  const { names, picture, tint, price, wasPrice, night } = product
  return { gtin, names, picture, tint, price, ...(wasPrice && { was: wasPrice }), ...(night && { night }) }
}

/** A thing at what it costs in the room: at the offer's price while that stands, which no night turns. */
function atRoomPrice<T extends NonNullable<ReturnType<typeof shown>>>(thing: T, offer: ReturnType<typeof offerIn>) {
  if (!offer || offer.state === 'closed') return thing
  const { was: _was, night: _night, ...rest } = { was: undefined, night: undefined, ...thing }
  const { price, was } = offer
  return { ...rest, price, ...(was.minor > price.minor && { was }) }
}

const hostOf = ({ room }: Seen, { programme: { hostId } }: Show) => {
  const { names, picture, fans } = hosts[hostId]
  return { id: hostId, names, picture, followers: fans + (room.following[hostId] ? 1 : 0) }
}

/** What a show has got to at `now`: the chapter that is on, and what lies on the counter in it. */
function onNow(show: Show, now: Instant) {
  const state = stateOf(show, now)
  const chapter = chapterAt(show.programme, now - show.startsAt)
  return { state, chapter, live: state === 'live' || state === 'paused' }
}

/** The offer of a thing in a show, as it stands: none when the show is over. */
function offerIn(states: Seen, show: Show, gtin: string, now: Instant) {
  const plan = now < show.endsAt ? offerOf(show, gtin, now) : undefined
  return plan && offerView(states, plan.offerId, now, states.room.seed)
}

function itemsOf(states: Seen, show: Show, now: Instant): LiveItem[] {
  const { programme, startsAt } = show
  const { chapter, live } = onNow(show, now)
  const gtins = [...new Set(programme.chapters.flatMap(({ gtin }) => gtin ?? []))]
  return gtins
    .flatMap((gtin): LiveItem[] => {
      const thing = shown(states, gtin, now)
      if (!thing) return []
      const begun = programme.chapters.filter((one) => one.gtin === gtin && startsAt + one.fromMs <= now)
      const from = begun[0]?.fromMs
      const comes = comesNext(programme.roomId, gtin, now + 1)
      const offer = offerIn(states, show, gtin, now)
      const isOut = offer?.state === 'soldOut'
      const isNow = live && chapter.gtin === gtin
      return [
        {
          no: counterNumbers[gtin] ?? 0,
          ...atRoomPrice(thing, offer),
          ...(offer && { offerId: offer.offerId }),
          state: isNow ? 'now' : isOut ? 'soldOut' : from === undefined ? 'coming' : 'explained',
          ...(isOut && offer.soldOutAt !== undefined && { soldOutAt: offer.soldOutAt }),
          ...(from !== undefined && { explainedFromMs: from }),
          ...(comes && { comesAt: comes.at }),
          ...wishOf(states.room, programme.roomId, gtin),
        },
      ]
    })
    .toSorted((a, b) => (a.state === 'now' ? -1 : b.state === 'now' ? 1 : a.no - b.no))
}

function chaptersTold(states: Seen, show: Show, now: Instant): Chapter[] {
  return chaptersOf(show.programme).map(({ id, scene, fromMs, toMs, gtin }) => {
    const words = chapterWords[id]
    const names = words?.names ?? (gtin === undefined ? undefined : shown(states, gtin, now)?.names)
    if (!words || !names) throw new Error(`the chapter ${id} has no name`)
    return { id, scene, fromMs, toMs, ...(gtin !== undefined && { gtin }), names, line: words.line }
  })
}

function captionsOf(show: Show, now: Instant, whole: boolean): Caption[] {
  const all = scriptOf(show.programme.id)
  const ms = now - show.startsAt
  if (whole || now >= show.endsAt) return all
  return all.filter(({ atMs, toMs }) => toMs > ms - captionsAround && atMs < ms + captionsAround)
}

/** Coupons that can be had in a room now: the host's for following, and the show's while it is on. */
function couponsIn(states: Seen, { programme: { roomId, hostId } }: Show, live: boolean): string[] {
  if (roomId !== 'kitchen') return []
  return [
    ...(states.room.following[hostId] ? [] : ['follow-kitchen-5-over-39']),
    ...(live ? ['live-kitchen-8-over-59'] : []),
  ]
}

/** A room with one show in it, as it is at `now`; `whole`: for watching the show from its beginning. */
export function roomOf(states: Seen, show: Show, now: Instant, whole = false): Room {
  const { showId, programme, startsAt, endsAt } = show
  const { roomId, away } = programme
  const { state, chapter, live } = onNow(show, now)
  const items = itemsOf(states, show, now)
  const pinned = live ? items.find(({ gtin }) => gtin === chapter.gtin) : undefined
  return {
    roomId,
    showId,
    names: showNames[programme.id],
    startsAt,
    endsAt,
    state,
    ...(state === 'paused' && away && { backAt: startsAt + away[1] }),
    playlist: `/api/live/shows/${showId}/playlist.m3u8`,
    scene: chapter.scene,
    poster: `show/${chapter.scene}.webp`,
    host: hostOf(states, show),
    following: states.room.following[programme.hostId] === true,
    viewers: viewersOf(states.room.seed, show, states.room.rates, now),
    likes: heartsOf(show, now) + (states.room.hearts[showId] ?? 0),
    rule: rules[roomId],
    quick: quickIn[roomId].map((id) => ({ id, names: quickNames[id] })),
    chapters: chaptersTold(states, show, now),
    ...(live && { chapterId: chapter.id }),
    items,
    ...(pinned && { pinned: pinned.gtin }),
    ...(pinned?.offerId !== undefined && { offerId: pinned.offerId }),
    rains: rainsOf(show),
    coupons: couponsIn(states, show, live),
    captions: captionsOf(show, now, whole),
  }
}

function summaryOf(states: Seen, roomId: RoomId, now: Instant): RoomSummary {
  const show = showNow(roomId, now)
  const { state, chapter, live } = onNow(show, now)
  const { showId, programme, startsAt, endsAt } = show
  const thing = live && chapter.gtin !== undefined ? shown(states, chapter.gtin, now) : undefined
  return {
    roomId,
    show: { showId, names: showNames[programme.id], startsAt, endsAt },
    state,
    host: hostOf(states, show),
    viewers: viewersOf(states.room.seed, show, states.room.rates, now),
    ...(thing && { pinned: atRoomPrice(thing, offerIn(states, show, thing.gtin, now)) }),
    scene: chapter.scene,
  }
}

/** The rooms of the lane that are open to the shopper. */
export const roomsOf = (states: Seen, now: Instant): RoomSummary[] =>
  (['kitchen', 'pavilion'] as const)
    .filter((roomId) => isInvited(states.room, roomId))
    .map((roomId) => summaryOf(states, roomId, now))

/** The invitation to the Pavilion, and the evening it is for. */
export function invitationOf({ room }: Seen, now: Instant): Invitation {
  const { showId, startsAt, endsAt } = showNow('pavilion', now)
  const { invitedAt } = room
  const times = { roomId: 'pavilion', showId, startsAt, endsAt }
  return { invited: invitedAt !== undefined, ...(invitedAt !== undefined && { acceptedAt: invitedAt }), ...times }
}
