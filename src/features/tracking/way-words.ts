import type { Parcel, Turn } from '#contract/parcel.ts'
import type { Messages } from '#messages/messages-context.tsx'
import { thingInSentence } from './thing-in-sentence.ts'
import type { WayWhat } from './way-rows.ts'

/** A row's words: what happened, and one line of support. */
export interface RowWords {
  title: string
  note?: string | undefined
}

export interface WayAround {
  parcel: Parcel
  /** The door as its people call it: "3-502". */
  unit: string
  /** What the rider is near to, and how far away. Absent while nobody rides. */
  here?: RowWords | undefined
}

/** Words a row of the way: names of people are the parcel's, times stand beside it. */
export function rowWords(what: WayWhat, around: WayAround, messages: Messages): RowWords {
  const { t, formats } = messages
  switch (what.is) {
    case 'turn':
      return turnWords(what.turn, around.parcel, messages)
    case 'here':
      return around.here ?? { title: t('delivery.turn.pickedUp') }
    case 'stop': {
      const place = formats.names(what.stop.place)
      return what.stop.done
        ? { title: t('delivery.stopDone', { place }) }
        : { title: t('delivery.stopsBefore', { count: what.left }), note: place }
    }
    case 'step':
      if (what.step !== 'atDoor')
        return { title: t(`delivery.ahead.${what.step === 'packed' ? 'packed' : 'pickedUp'}`) }
      return {
        title: t('delivery.yourDoor', { door: around.unit }),
        note: doorWords(around.parcel, messages),
      }
  }
}

/** What happens at the door, as it was chosen. */
export const doorWords = (parcel: Parcel, messages: Messages): string =>
  parcel.door === 'leave'
    ? messages.t('delivery.leavesIt')
    : messages.t('delivery.rings', { rider: peopleOf(parcel, messages).rider })

/** The people of a parcel, by name or by what they are. */
export function peopleOf({ picker, rider, by }: Parcel, { t, formats }: Messages): { picker: string; rider: string } {
  return {
    picker: picker ? formats.names(picker.names) : t('tracking.someone'),
    rider: rider ? formats.names(rider.names) : t(by === 'nextDay' ? 'tracking.theDriver' : 'tracking.theRider'),
  }
}

function turnWords({ code, params }: Turn, parcel: Parcel, messages: Messages): RowWords {
  const { t, formats } = messages
  const { picker, rider } = peopleOf(parcel, messages)
  const thing = params?.names ? thingInSentence(formats.names(params.names)) : t('delivery.something')
  switch (code) {
    case 'picking': {
      const { done, total } = parcel.picker ?? { done: 0, total: 0 }
      const over = parcel.history.some((turn) => turn.code === 'onBelt' || turn.code === 'packed')
      return {
        title: t(over ? 'delivery.turn.picked' : 'delivery.turn.picking', { picker }),
        note: total > 0 ? t('delivery.ofItems', { done: String(done), count: total }) : undefined,
      }
    }
    case 'packed':
      return packedWords(parcel, messages)
    case 'pickedUp':
      return parcel.by === 'nextDay'
        ? { title: t('tracking.stepLoaded', { rider }), note: vehicle(parcel, '', messages) }
        : { title: t('delivery.turn.pickedUp'), note: vehicle(parcel, rider, messages) }
    case 'riderAssigned':
      return { title: t('tracking.stepRiderAssigned', { rider }), note: vehicle(parcel, '', messages) }
    case 'riderAtStore':
      return { title: t('tracking.stepRiderAtStore', { rider }) }
    case 'nearby':
      return { title: t('tracking.stepNearby', { rider }) }
    case 'atDoor':
      return { title: t('tracking.stepAtDoor', { rider }) }
    case 'asked':
      return { title: t('delivery.turn.asked', { picker, thing }) }
    case 'swapped':
      return { title: t('delivery.turn.swapped', { thing }) }
    case 'leftOut':
      return { title: t('delivery.turn.leftOut', { thing }), note: t('delivery.turn.leftOutNote') }
    case 'waitMoney':
      return {
        title: t('delivery.turn.waitMoney', {
          amount: params?.amount ? formats.money(params.amount) : '',
        }),
        note: t(parcel.waitMoney?.to === 'card' ? 'delivery.turn.waitMoneyCard' : 'delivery.turn.waitMoneyNote'),
      }
    case 'delayed':
      return { title: t('delivery.turn.delayed'), note: delayNote(params?.reason, rider, messages) }
    case 'doorCalled':
      return { title: t('delivery.turn.doorCalled', { rider }) }
    case 'quiet':
      return { title: t('delivery.turn.quiet', { rider }) }
    case 'seenAgain':
      return { title: t('delivery.turn.seenAgain', { rider }) }
    case 'unreachable':
      return {
        title: t(params?.reason === 'wrongAddress' ? 'delivery.turn.wrongAddress' : 'delivery.turn.unreachable'),
      }
    case 'returning':
      return { title: t('delivery.turn.returning', { rider }) }
    default:
      return { title: t(`delivery.turn.${code}`) }
  }
}

const vehicle = ({ rider, by }: Parcel, name: string, { t }: Messages): string | undefined => {
  if (!rider) return undefined
  const number = String(rider.number)
  const words = t(by === 'nextDay' ? 'delivery.van' : 'delivery.scooter', { number })
  return name === '' ? words : t('delivery.onScooter', { rider: name, number })
}

function packedWords({ bags = [] }: Parcel, { t, formats }: Messages): RowWords {
  const kinds = new Set(bags.map(({ kind }) => kind))
  const cold = bags.find(({ celsius }) => celsius !== undefined)
  const count = t('delivery.bagCount', { count: bags.length })
  return {
    title:
      kinds.size > 1 && (kinds.has('cold') || kinds.has('frozen'))
        ? t('delivery.turn.packedApart')
        : t('delivery.turn.packed'),
    note:
      cold?.celsius !== undefined
        ? t('delivery.bagAt', { celsius: formats.celsius(cold.celsius) })
        : bags.length > 0
          ? count
          : undefined,
  }
}

const delayReasons = [
  'rain',
  'rush',
  'slowPicking',
  'noRider',
  'lorry',
  'slowLift',
  'address',
  'detour',
  'flatTyre',
] as const
const delayNote = (reason: string | undefined, rider: string, { t }: Messages): string | undefined => {
  const known = delayReasons.find((one) => one === reason)
  return known && t(`delivery.because.${known}`, { rider })
}
