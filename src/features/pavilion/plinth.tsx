import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type CSSProperties, useState } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import styles from './plinth.module.css'

/** As far as one picture can be turned before it looks like one. */
const most = 34
const ticks = 72

/** The piece on its plinth, under one light. It turns by the dial round its foot. */
export function Plinth({ picture }: { picture: string }) {
  const { t } = useMessages()
  const [degrees, setDegrees] = useState(0)
  const knob = onRing(Math.PI / 2 - (degrees / most) * 1.15, 0)
  return (
    <div className={styles.rig} style={{ '--turned': `${degrees}deg` } as CSSProperties}>
      <svg className={styles.table} viewBox="0 0 390 190" aria-hidden="true">
        <defs>
          <radialGradient id="plinth" cx=".5" cy=".42" r=".6">
            <stop stopColor="#5a4632" />
            <stop offset=".55" stopColor="#2b2119" />
            <stop offset="1" stopColor="#15100d" />
          </radialGradient>
        </defs>
        <ellipse cx="195" cy="104" rx="164" ry="56" fill="#070504" />
        <ellipse cx="195" cy="92" rx="164" ry="55" fill="url(#plinth)" stroke="#86714f" strokeWidth="1.5" />
        <g className={styles.ticks}>
          {Array.from({ length: ticks }, (_, at) => {
            const angle = (at / ticks) * 2 * Math.PI
            const long = at % 6 === 0
            const [from, to] = [onRing(angle, 8), onRing(angle, long ? 20 : 14)]
            // What is nearer is lit more.
            return (
              <path
                key={at}
                d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
                strokeWidth={long ? 2 : 1.2}
                opacity={0.2 + 0.5 * (Math.sin(angle) > 0 ? Math.sin(angle) : 0)}
              />
            )
          })}
        </g>
        <circle cx={knob.x} cy={knob.y} r="9" fill="#e3bd78" stroke="#100c0a" strokeWidth="3" />
      </svg>
      <img className={styles.reflection} src={pictureUrl(picture, true)} width={300} height={300} alt="" />
      <img className={styles.piece} src={pictureUrl(picture, true)} width={300} height={300} alt="" />
      <label className={styles.turn}>
        <span aria-hidden="true">
          <Icon of={ChevronLeft} size={20} />
          {t('pavilion.turn')}
          <Icon of={ChevronRight} size={20} />
        </span>
        <input
          type="range"
          min={-most}
          max={most}
          value={degrees}
          aria-label={t('pavilion.turn')}
          aria-valuetext={t('pavilion.turnValue', { degrees: String(degrees) })}
          onChange={(event) => setDegrees(Number(event.target.value))}
        />
      </label>
    </div>
  )
}

/** A point on the plinth's rim, so many px outside it; 0 is at the right, half π in front. */
const onRing = (angle: number, outside: number): { x: string; y: string } => ({
  x: (195 + (164 + outside) * Math.cos(angle)).toFixed(1),
  y: (92 + (55 + outside * 0.34) * Math.sin(angle)).toFixed(1),
})
