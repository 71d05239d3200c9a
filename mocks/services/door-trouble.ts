import type { Incident } from '#contract/incident.ts'
import type { Trouble } from '#contract/parcel.ts'
import type { TroubleChoice } from '#contract/parcel-requests.ts'
import type { Instant } from '#contract/time.ts'
import type { PlannedFact } from './dispatch-machine.ts'
import type { ParcelRecord } from './dispatch-state.ts'
import { wayBack } from './return-stage.ts'
import { lastsMs } from './ride-trouble.ts'

const second = 1000

/** From the bell to the first call, from call to call, and from the last one to saying so. */
const callMs = { first: 40 * second, next: 60 * second, last: 30 * second }
/** How long after a word: leaving it on the mat, ringing once more, finding the house somebody describes, turning back. */
const afterWordMs = {
  leaveAtDoor: 20 * second,
  tryAgain: 45 * second,
  callMe: 60 * second,
  cancel: 20 * second,
} as const
const refusalMs = 40 * second

const struck = ({ incidents }: ParcelRecord, kind: Incident['incident']): Incident | undefined =>
  incidents.findLast(({ incident }) => incident === kind)

/** What was said to the trouble at the door, since it began. */
function wordTo({ said }: ParcelRecord, since: Instant): { choice: keyof typeof afterWordMs; at: Instant } | undefined {
  if (!said || said.at < since) return undefined
  const { choice, at } = said
  return choice === 'wait' || choice === 'mendAddress' ? undefined : { choice, at }
}

/**
 * Where the house is not what the address says: the rider stands there and asks, goes on when somebody answers, and turns back when
 * nobody does. Undefined when the address is good, or was mended since.
 */
export function addressTrouble(record: ParcelRecord, arrivesAt: Instant): PlannedFact[] | undefined {
  const { orderId, unreachable } = record
  const incident = struck(record, 'wrongAddress')
  if (!incident || isMended(record, incident)) return undefined
  if (!unreachable)
    return [
      {
        at: arrivesAt,
        fact: {
          kind: 'parcelUnreachable',
          orderId,
          until: arrivesAt + lastsMs(incident),
          because: 'wrongAddress',
        },
      },
    ]
  const word = wordTo(record, unreachable.at)
  if (!word) return [goesBack(record, unreachable.until, 'wrongAddress')]
  const at = word.at + afterWordMs[word.choice]
  return word.choice === 'cancel'
    ? [goesBack(record, at, 'wrongAddress')]
    : [{ at, fact: { kind: 'riderReachedDoor', orderId } }]
}

const isMended = ({ turns }: ParcelRecord, { at: since }: Incident): boolean =>
  turns.some(([at, code]) => code === 'readdressed' && at >= since)

/**
 * At the door, when it is not simply handed over: it is refused, or nobody opens. Two calls, a wait, and then back; a word in time ends it.
 * What may be left on the mat needs nobody. Undefined when nothing is wrong.
 */
export function doorTroubles(record: ParcelRecord): PlannedFact[] | undefined {
  const { orderId, steps, door } = record
  const { atDoor = 0 } = steps
  const refusal = struck(record, 'refused')
  if (refusal) return [{ at: Math.max(refusal.at, atDoor + refusalMs), fact: { kind: 'parcelRefused', orderId } }]
  const incident = struck(record, 'unreachable')
  if (!incident || door === 'leave') return undefined
  return nobodyOpens(record, incident, atDoor)
}

function nobodyOpens(record: ParcelRecord, incident: Incident, atDoor: Instant): PlannedFact[] {
  const { orderId, calls, unreachable } = record
  const [first] = calls
  const word = first === undefined ? undefined : wordTo(record, first)
  if (word) {
    const photo = word.choice === 'leaveAtDoor' ? 'mat' : 'hand'
    return [{ at: word.at + afterWordMs[word.choice], fact: { kind: 'parcelDelivered', orderId, photo } }]
  }
  if (unreachable) return [goesBack(record, unreachable.until, 'unreachable')]
  const last = calls.at(-1)
  if (last === undefined) return [{ at: atDoor + callMs.first, fact: { kind: 'doorCalled', orderId, attempt: 1 } }]
  if (calls.length === 1) return [{ at: last + callMs.next, fact: { kind: 'doorCalled', orderId, attempt: 2 } }]
  const at = last + callMs.last
  return [{ at, fact: { kind: 'parcelUnreachable', orderId, until: at + lastsMs(incident) } }]
}

const goesBack = (record: ParcelRecord, at: Instant, because: 'unreachable' | 'wrongAddress'): PlannedFact => ({
  at,
  fact: { kind: 'parcelReturning', orderId: record.orderId, because, leg: wayBack(record, at) },
})

/** What can be said to what is wrong now. */
function choicesOf(record: ParcelRecord): TroubleChoice[] {
  const { unreachable, calls, noRider, steps, said } = record
  if (unreachable?.because === 'wrongAddress')
    return wordTo(record, unreachable.at) ? [] : ['mendAddress', 'callMe', 'cancel']
  const [first] = calls
  if (first !== undefined) {
    if (wordTo(record, first)) return []
    return ['tryAgain', 'leaveAtDoor', 'callMe']
  }
  if (noRider === undefined || steps.riderAssigned !== undefined) return []
  return noRider === 2 && said?.choice !== 'wait' ? ['wait', 'cancel'] : ['cancel']
}

/** What is wrong now, until when it waits for an answer, and which there are. Undefined when nothing is, or it is over. */
export function troubleIn(record: ParcelRecord): Trouble | undefined {
  const { unreachable, calls, noRider, steps, delayed, returning, end, turns } = record
  if (end || returning || steps.delivered !== undefined) return undefined
  const choices = choicesOf(record)
  const told = choices.length > 0 && { choices }
  if (unreachable) {
    const { at, until, because = 'unreachable' } = unreachable
    return { code: because, at, ...(choices.length > 0 && { until }), ...told }
  }
  const [called] = calls
  if (called !== undefined) return { code: 'unreachable', at: called, ...told }
  if (noRider !== undefined && steps.riderAssigned === undefined) {
    const at = turns.findLast(([, code]) => code === 'noRider')?.[0] ?? 0
    return { code: 'noRider', at, ...told }
  }
  const code = delayed?.reason
  const isRiding = steps.pickedUp !== undefined && steps.atDoor === undefined
  if (!delayed || !isRiding) return undefined
  return code === 'lorry' || code === 'flatTyre' || code === 'rain' || code === 'slowLift'
    ? { code, at: delayed.at }
    : undefined
}
