import type { ColdChain as Chain, Origin } from '#contract/origin.ts'
import { storyOf, type Step } from '#domain/batch-story.ts'
import { useMessages, type Messages } from '#messages/messages-context.tsx'
import { ColdLine } from '#ui/cold-line.tsx'
import { Block } from '#ui/block.tsx'
import { found } from './found.ts'
import { bandOf } from './verdict.tsx'

interface Given {
  origin: Origin
  coldChain: Chain
  story: readonly Step[]
}

/** Eggs and the like are kept cool, not cold. */
const coldUpTo = 10

/** The temperature on the way: what was read, what was not, and the one point worth a name. `recalled`: how long it was a breach. */
export function ColdChain({ origin, recalled = false }: { origin: Origin; recalled?: boolean }) {
  const messages = useMessages()
  const { coldChain } = origin
  if (!coldChain || coldChain.readings.length === 0) return null
  const given = { origin, coldChain, story: storyOf(origin) }
  const { t } = messages
  const peak = peakOf(given, messages)
  return (
    <Block title={recalled ? breachTitle(origin, messages) : titleOf(given, messages)}>
      <ColdLine
        readings={coldChain.readings}
        band={coldChain.band}
        gaps={coldChain.gaps}
        coldFrom={coldChain.coldFrom}
        bandLabel={t('origin.safe', { band: bandOf(origin, messages) })}
        gapLabel={t('origin.noData')}
        peak={peak}
        ticks={ticksOf(given, messages)}
        label={labelOf(given, messages)}
      />
    </Block>
  )
}

/** "75 minutes above 6 °C" */
function breachTitle(origin: Origin, { t, formats }: Messages): string {
  const breach = found(origin, 'excursion')
  if (!breach) return t('origin.coldSoFar')
  const side = breach.peak < breach.bandMin ? 'below' : 'above'
  const celsius = t('units.celsius', { count: side === 'below' ? breach.bandMin : breach.bandMax })
  const minutes = Math.floor((breach.to - breach.from) / 60_000)
  return minutes <= 120
    ? t(`recall.minutes.${side}`, { count: minutes, celsius })
    : t(`recall.hours.${side}`, { duration: formats.duration(breach.to - breach.from), celsius })
}

function titleOf({ origin, coldChain, story }: Given, { t, formats }: Messages): string {
  const excursion = found(origin, 'excursion')
  if (excursion) {
    const time = formats.time(excursion.from)
    const where = story.find(({ kind }) => kind === 'tooWarm')?.place?.detail
    if (excursion.peak < excursion.bandMin) return t('origin.tooColdAt', { time })
    return where ? t('origin.leftWhere', { where: formats.names(where), time }) : t('origin.tooWarmAt', { time })
  }
  if (coldChain.gaps.length > 0) return t('origin.coldGap')
  if (origin.onShelfAt === undefined) return t('origin.coldSoFar')
  return coldChain.band.max > coldUpTo ? t('origin.cool') : t('origin.cold')
}

/** Named: the breach if there was one, else the warmest reading; beside a gap nothing, since nobody knows the warmest. */
function peakOf({ origin, coldChain }: Given, { t }: Messages) {
  const excursion = found(origin, 'excursion')
  if (!excursion && coldChain.gaps.length > 0) return undefined
  const point = excursion
    ? coldChain.readings.find(({ at, celsius }) => at >= excursion.from && celsius === excursion.peak)
    : coldChain.peak
  if (!point) return undefined
  const celsius = t('units.celsius', { count: point.celsius })
  return { ...point, label: excursion ? celsius : t('origin.peak', { celsius }) }
}

function ticksOf({ origin, coldChain, story }: Given, { formats }: Messages) {
  const first = coldChain.readings[0]?.at ?? 0
  const last = coldChain.readings.at(-1)?.at ?? 0
  const excursion = found(origin, 'excursion')
  const between = excursion
    ? [
        {
          at: (excursion.from + excursion.to) / 2,
          label: formats.timeRange(excursion.from, excursion.to),
        },
      ]
    : coldChain.gaps.length > 0
      ? coldChain.gaps.flatMap(({ from, to }) => [from, to].map((at) => ({ at, label: formats.time(at) })))
      : story
          .filter(
            ({ kind, at }) => (kind === 'flown' || kind === 'tested' || kind === 'onShelf') && at > first && at < last,
          )
          .map(({ at }) => ({ at, label: formats.time(at) }))
  return [{ at: first, label: formats.time(first) }, ...between, { at: last, label: formats.time(last) }]
}

/** The chart in one sentence, for those who do not see it. */
function labelOf({ origin, coldChain }: Given, messages: Messages): string {
  const { t, formats } = messages
  const band = bandOf(origin, messages)
  const since = coldChain.readings.filter(({ at }) => at >= (coldChain.coldFrom ?? 0)).map(({ celsius }) => celsius)
  const range = { low: formats.celsius(Math.min(...since)), high: formats.celsius(Math.max(...since)), band }
  const excursion = found(origin, 'excursion')
  if (excursion) {
    const times = { from: formats.time(excursion.from), to: formats.time(excursion.to) }
    return t('origin.lineBreach', { peak: formats.celsius(excursion.peak), ...times, band })
  }
  const [gap] = coldChain.gaps
  if (gap) return t('origin.lineGap', { from: formats.time(gap.from), to: formats.time(gap.to), ...range })
  return t('origin.lineSafe', range)
}
