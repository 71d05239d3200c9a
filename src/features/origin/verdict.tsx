import type { ReactNode } from 'react'
import type { Origin } from '#contract/origin.ts'
import type { Step } from '#domain/batch-story.ts'
import { Message, useMessages, type Messages } from '#messages/messages-context.tsx'
import { allowedWords, foundWords } from '#messages/report-words.ts'
import { Giant } from '#ui/giant.tsx'
import styles from './batch.module.css'
import { cutOf, found } from './found.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000

interface Told {
  giant: ReactNode
  say: ReactNode
}

/** What the world holds against a batch, told before anything else: the figure, whether it is good to eat, what was done. */
export function Verdict({ origin, story }: { origin: Origin; story: readonly Step[] }) {
  const told = toldOf(origin, story, useMessages())
  return (
    told && (
      <section className={styles.verdict}>
        {told.giant}
        <p className={styles.say}>{told.say}</p>
      </section>
    )
  )
}

function toldOf(origin: Origin, story: readonly Step[], messages: Messages): Told | null {
  switch (origin.verdict.state) {
    case 'verified':
      return null
    case 'note':
      return { giant: <Excursion origin={origin} />, say: <SayNote origin={origin} /> }
    case 'tooWarm': {
      const band = bandOf(origin, messages)
      return { giant: <Excursion origin={origin} />, say: <Message id="origin.sayTooWarm" values={{ band }} /> }
    }
    case 'gap':
      return { giant: <Gap origin={origin} story={story} />, say: <SayGap story={story} /> }
    case 'missingStep':
      return { giant: <Missing origin={origin} />, say: <Message id="origin.sayMissing" /> }
    case 'failedTest':
      return { giant: <Failed origin={origin} />, say: <Message id="origin.sayFailed" /> }
    case 'expired':
      return { giant: <Expired origin={origin} />, say: <Message id="origin.sayExpired" /> }
    case 'recalled':
      return found(origin, 'excursion')
        ? { giant: <Excursion origin={origin} />, say: <Message id="origin.sayRecalled" /> }
        : null
  }
}

/** "0–4 °C" */
export function bandOf({ coldChain }: Origin, { t, formats }: Messages): string {
  const { min, max } = coldChain?.band ?? { min: 0, max: 0 }
  return t('origin.degrees', { from: formats.number(min), to: formats.number(max) })
}

function Excursion({ origin }: { origin: Origin }) {
  const messages = useMessages()
  const { t, formats } = messages
  const excursion = found(origin, 'excursion')
  if (!excursion) return null
  return (
    <Giant
      tone="alert"
      value={formats.number(excursion.peak)}
      unit="°C"
      words={t('origin.warmFor', { duration: formats.duration(excursion.to - excursion.from) })}
      note={t('origin.warmElse', { band: bandOf(origin, messages) })}
    />
  )
}

function SayNote({ origin }: { origin: Origin }) {
  const { t, formats } = useMessages()
  const moved = found(origin, 'bestBeforeMoved')
  const cut = cutOf(origin)
  const amount = cut && formats.money(cut)
  const date = moved && formats.date(moved.to)
  const sooner = moved && t('origin.sooner', { count: Math.round((moved.from - moved.to) / dayMs) })
  if (date && sooner && amount) return <Message id="origin.sayMovedAndOff" values={{ date, sooner, amount }} />
  if (date && sooner) return <Message id="origin.sayMoved" values={{ date, sooner }} />
  return amount ? <Message id="origin.sayOff" values={{ amount }} /> : <Message id="origin.sayTested" />
}

function Gap({ origin, story }: { origin: Origin; story: readonly Step[] }) {
  const { t, formats } = useMessages()
  const gap = found(origin, 'gap')
  if (!gap) return null
  const towards = story.find(({ kind }) => kind === 'unknown')?.towards
  const times = { from: formats.time(gap.from), to: formats.time(gap.to) }
  return (
    <Giant
      value={Math.floor((gap.to - gap.from) / hourMs)}
      unit={t('origin.hours')}
      words={t('origin.gapWords')}
      note={
        towards
          ? t('origin.gapNoteRoad', { ...times, place: formats.names(towards.names) })
          : t('origin.gapNote', times)
      }
    />
  )
}

function SayGap({ story }: { story: readonly Step[] }) {
  const { t } = useMessages()
  const after = story.find(({ kind }, i) => kind === 'arrived' && story[i - 1]?.kind === 'unknown')
  if (after?.celsius === undefined) return <Message id="origin.sayGap" />
  return <Message id="origin.sayGapArrived" values={{ celsius: t('units.celsius', { count: after.celsius }) }} />
}

/** The record that goods of this kind must have, and this batch has not. */
function Missing({ origin }: { origin: Origin }) {
  const { t } = useMessages()
  const missing = found(origin, 'missingStep')
  if (!missing) return null
  return <Giant size="s" value={t(`origin.missing.${missing.step}`)} words={t('origin.missingWords')} />
}

/** What was found too much of, and what would have been allowed. */
function Failed({ origin }: { origin: Origin }) {
  const messages = useMessages()
  const { t, formats } = messages
  const failed = found(origin, 'failedTest')
  if (!failed) return null
  const row = origin.certificates.find(({ number }) => number === failed.report)?.rows.find(({ pass }) => !pass)
  if (!row) return <Giant tone="alert" size="s" value={t('origin.notPassed')} words={formats.date(failed.at)} />
  return (
    <Giant
      tone="alert"
      size="s"
      value={foundWords(row, messages)}
      unit={row.value === 'ND' ? undefined : row.unit}
      words={formats.names(row.names)}
      note={t('origin.failedNote', { allowed: allowedWords(row, messages) })}
    />
  )
}

function Expired({ origin }: { origin: Origin }) {
  const { t, formats } = useMessages()
  if (origin.bestBefore === undefined) return null
  return <Giant tone="alert" size="s" value={formats.date(origin.bestBefore)} words={t('origin.expiredWords')} />
}
