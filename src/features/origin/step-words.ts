import type { Origin, Place } from '#contract/origin.ts'
import type { Step } from '#domain/batch-story.ts'
import type { Messages } from '#messages/messages-context.tsx'
import { found } from './found.ts'

/** "Field to shelf, 12 h 16 min"; without the shelf, or with a stretch unknown, no such claim. */
export function wayTitle(origin: Origin, first: Step, { t, formats }: Messages): string {
  if (found(origin, 'gap')) return t('origin.wayKnown')
  if (origin.onShelfAt === undefined) return t('origin.waySoFar')
  const duration = formats.duration(origin.onShelfAt - first.at)
  return t(`origin.way.${origin.freshness?.basis ?? 'packed'}`, { duration })
}

/** What happened, in two or three words. */
export function stepTitle(step: Step, origin: Origin, { t, formats }: Messages): string {
  const celsius = step.celsius === undefined ? '' : t('units.celsius', { count: step.celsius })
  const duration = formats.duration((step.until ?? step.at) - step.at)
  switch (step.kind) {
    case 'cooled':
      return t('origin.step.cooled', { celsius })
    case 'packed':
      return celsius === '' ? t('origin.step.packed') : t('origin.step.packedAt', { celsius })
    case 'arrived':
      return celsius === '' ? t('origin.step.arrived') : t('origin.step.arrivedAt', { celsius })
    case 'flown':
      return step.towards
        ? t('origin.step.flownTo', { place: formats.names(step.towards.names) })
        : t('origin.step.flown')
    case 'tooWarm':
      return (step.celsius ?? 0) < (origin.coldChain?.band.min ?? -Infinity)
        ? t('origin.step.tooCold', { duration })
        : t('origin.step.tooWarm', { duration })
    case 'unknown':
      return t('origin.step.unknown', { duration })
    case 'picked':
    case 'pickedByLamplight':
    case 'landedAndIced':
    case 'landedLive':
    case 'laid':
    case 'milked':
    case 'harvested':
    case 'tested':
    case 'testedAgain':
    case 'failed':
    case 'cleared':
    case 'recalled':
    case 'onShelf':
      return t(`origin.step.${step.kind}`)
  }
}

/** Who and where, or what else is worth knowing of a step. */
export function stepNote(step: Step, origin: Origin, messages: Messages): string | undefined {
  const { t, formats } = messages
  const { place, actor } = step
  if (step.kind === 'onShelf') {
    const distance = formats.distance(origin.store.distanceMetres)
    return t('origin.fromYou', { store: formats.names(origin.store.names), distance })
  }
  if (step.kind === 'recalled') {
    return origin.recall?.agency === 'brand' ? t('origin.recalledByUs') : t('origin.recalledByAuthority')
  }
  if (step.kind === 'unknown') {
    const asked = found(origin, 'carrierAsked')
    return asked ? t('origin.silentAsked', { time: formats.time(asked.at) }) : t('origin.silent')
  }
  if (step.tests && step.tests.length > 0)
    return listed(
      step.tests.map((names) => formats.names(names)),
      messages,
    )
  if (!place) return undefined
  if (step.kind === 'flown' && step.until !== undefined) {
    const duration = formats.duration(step.until - step.at)
    return t('origin.inTheAir', { place: formats.names(place.names), duration })
  }
  const order = actor || step.kind === 'tooWarm' ? 'origin.detailThenPlace' : 'origin.placeThenDetail'
  const where = whereOf(place, order, messages)
  return actor ? t('origin.whoWhere', { who: formats.names(actor.names), where }) : capital(where)
}

/** Under a row: how long after the one before, who put it on record and when if that was late, and how many papers it names. */
export function stepRecord(step: Step, { t, formats }: Messages): string[] {
  const { sinceMs, declaredBy, documents, late, corrected, actor } = step
  const who = declaredBy && formats.names(declaredBy.names)
  const mark = corrected ? t('origin.putRight') : ''
  return [
    sinceMs === undefined || sinceMs < minuteMs ? '' : t('origin.later', { duration: formats.duration(sinceMs) }),
    // Who did it and says so is named above already.
    who !== undefined && declaredBy?.id !== actor?.id ? t('origin.toldBy', { who }) : '',
    documents === 0 ? '' : t('origin.documents', { count: documents }),
    late === undefined ? mark : t('origin.toldLate', { duration: formats.duration(late - step.at) }),
  ].filter((words) => words !== '')
}

const minuteMs = 60_000

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** "plot C-12, Huize" or "Huize packhouse, line 3". */
function whereOf(
  { names, detail }: Place,
  order: 'origin.detailThenPlace' | 'origin.placeThenDetail',
  { t, formats }: Messages,
): string {
  if (!detail) return formats.names(names)
  return t(order, { place: formats.names(names), detail: formats.names(detail) })
}

/** "Bacteria, sulphite, off smell", as the language lists things. */
function listed(words: readonly string[], { language }: Messages): string {
  if (language === 'zh') return words.join('、')
  return words.map((word, i) => (i === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1))).join(', ')
}
