import { useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import type { Instant } from '#contract/time.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Glow } from '#ui/glow.tsx'
import { isNamed, labelled, namedKnots, neighbour, type CordSpan } from './cord-span.ts'
import styles from './time-cord.module.css'

interface TimeCordProps {
  span: CordSpan
  now: Instant
  /** Time is to be moved there: often while dragging, once more at the end. */
  onMove: (at: Instant) => void
}

const across = 342
const left = 4
/** Wall time between two moves while dragging: the world folds anew at each, ms. */
const dragEvery = 150

/** The log as one line: solid what happened, dotted what is to come, knots facts, the lantern now. To be dragged, or stepped knot to knot. */
export function TimeCord({ span, now, onMove }: TimeCordProps) {
  const { t, formats } = useMessages()
  const cord = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState<Instant | null>(null)
  const lastMove = useRef(0)
  const shown = held ?? now
  const partOf = (at: Instant): number => Math.min(1, Math.max(0, (at - span.from) / (span.to - span.from)))
  const x = (part: number): number => left + part * across
  const part = partOf(shown)
  const name = (kind: string): string => (isNamed(kind) ? t(namedKnots[kind]) : '')
  const current = span.knots.findLast((knot) => knot.at <= shown && isNamed(knot.kind))

  const under = (event: PointerEvent): Instant => {
    const box = cord.current?.getBoundingClientRect()
    if (!box) return now
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width))
    return Math.round(span.from + share * (span.to - span.from))
  }
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (held === null) return
    const at = under(event)
    setHeld(at)
    if (event.timeStamp - lastMove.current < dragEvery) return
    lastMove.current = event.timeStamp
    onMove(at)
  }
  const drop = (event: PointerEvent<HTMLDivElement>): void => {
    if (held === null) return
    onMove(under(event))
    setHeld(null)
  }
  const step = (event: KeyboardEvent): void => {
    const to: Partial<Record<string, Instant>> = {
      ArrowRight: neighbour(span, now, 1),
      ArrowUp: neighbour(span, now, 1),
      ArrowLeft: neighbour(span, now, -1),
      ArrowDown: neighbour(span, now, -1),
      Home: span.from,
      End: span.knots.at(-1)?.at ?? span.to,
    }
    const at = to[event.key]
    if (at === undefined) return
    event.preventDefault()
    onMove(at)
  }

  return (
    <div
      ref={cord}
      className={styles.cord}
      role="slider"
      tabIndex={0}
      aria-label={t('stage.dragTime')}
      aria-valuemin={0}
      aria-valuemax={Math.round((span.to - span.from) / 60_000)}
      aria-valuenow={Math.round((shown - span.from) / 60_000)}
      aria-valuetext={
        current ? t('stage.timeAndKnot', { time: formats.time(shown), knot: name(current.kind) }) : formats.time(shown)
      }
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setHeld(under(event))
      }}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={() => setHeld(null)}
      onKeyDown={step}
      data-act="drag-time"
    >
      <svg viewBox="0 0 350 92" aria-hidden="true">
        <path className={styles.done} d={`M${left} 36H${x(part)}`} />
        <path className={styles.ahead} d={`M${x(part)} 36H${x(1)}`} />
        {span.knots.map((knot) => (
          <circle
            key={knot.at}
            className={knot.at <= shown ? styles.knot : styles.knotAhead}
            cx={x(knot.part)}
            cy={36}
            r={knot.at <= shown ? 5 : 5.5}
          />
        ))}
        <Word at={0} top={t('stage.knotOpen')} under={formats.time(span.from)} hidden={part < 0.16} />
        {labelled(span.knots, part, 0.18).map((knot) => (
          <Word key={knot.at} at={knot.part} top={name(knot.kind)} under={formats.time(knot.at)} />
        ))}
        {current && (
          <text className={styles.current} x={Math.min(x(1) - 24, Math.max(24, x(part)))} y={80} textAnchor="middle">
            {name(current.kind)}
          </text>
        )}
      </svg>
      <span className={styles.knob} style={{ '--part': part } as CSSProperties}>
        <Glow className={styles.glow} />
        <i />
      </span>
    </div>
  )
}

function Word({ at, top, under, hidden }: { at: number; top: string; under: string; hidden?: boolean }) {
  if (hidden) return null
  const anchor = at < 0.08 ? 'start' : at > 0.92 ? 'end' : 'middle'
  const x = at < 0.08 ? 0 : at > 0.92 ? 350 : left + at * across
  return (
    <>
      <text x={x} y={70} textAnchor={anchor}>
        {top}
      </text>
      <text className={styles.time} x={x} y={88} textAnchor={anchor}>
        {under}
      </text>
    </>
  )
}
