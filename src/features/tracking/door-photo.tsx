import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Figure } from '#ui/figure.tsx'
import styles from './door-photo.module.css'
import { KraftBag } from './kraft-bag.tsx'

/** The last digits of a door, as its number plate has them: 502 of "3-502". */
const plateOf = (unit: string): string => /(\d{1,5})\D*$/.exec(unit)?.[1] ?? ''

/** The picture at the end of a way: where the bags stand, and when. Drawn, and it says so: nobody's door is photographed. */
export function DoorPhoto({ photo, unit }: { photo: NonNullable<Parcel['photo']>; unit: string }) {
  const { t, formats } = useMessages()
  const plate = plateOf(unit)
  const where = t(`delivery.photo.${photo.place}`, { door: unit })
  return (
    <figure className={styles.photo}>
      <div className={styles.shot} role="img" aria-label={t('delivery.photoLabel', { where })}>
        <svg viewBox="0 0 318 226" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
          <rect className={styles.wall} width="318" height="152" />
          <rect className={styles.floor} y="152" width="318" height="74" />
          <path className={styles.edge} d="M0 150H318" />
          <path className={styles.joints} d="M0 176H318M0 202H318M60 152 30 226M150 152 146 226M250 152 276 226" />
          {photo.place === 'locker' ? <Lockers /> : <Door open={photo.place === 'hand'} />}
          {plate !== '' && photo.place !== 'locker' && (
            <>
              <rect className={styles.plate} x="240" y="34" width="46" height="24" rx="3" />
              <text className={styles.number} x="263" y="52" textAnchor="middle">
                {plate}
              </text>
            </>
          )}
          {photo.place === 'guard' && <path className={styles.desk} d="M20 150h278v40H20z" />}
          {photo.place === 'mat' && (
            <>
              <path className={styles.mat} d="M84 172h150l14 24H70z" />
              <path className={styles.weave} d="M88 178h142M82 186h156" />
            </>
          )}
          {photo.place !== 'guard' && <ellipse className={styles.shadow} cx="160" cy="194" rx="58" ry="9" />}
        </svg>
        <KraftBag className={styles.bag} />
      </div>
      <span className={styles.note}>{t('delivery.drawn')}</span>
      <figcaption>
        <span>{where}</span>
        <Figure>{formats.time(photo.at)}</Figure>
      </figcaption>
    </figure>
  )
}

const Door = ({ open }: { open: boolean }) => (
  <>
    <rect className={styles.frame} x="92" y="-20" width="134" height="190" rx="3" />
    <rect className={open ? styles.inside : styles.door} x="102" y="-20" width="114" height="188" />
    {open ? (
      <path className={styles.door} d="M102-20 64-8v184l38-8z" />
    ) : (
      <g className={styles.panels}>
        <rect x="114" y="6" width="40" height="60" rx="2" />
        <rect x="164" y="6" width="40" height="60" rx="2" />
        <rect x="114" y="82" width="40" height="70" rx="2" />
        <rect x="164" y="82" width="40" height="70" rx="2" />
      </g>
    )}
    {!open && <circle className={styles.knob} cx="206" cy="76" r="5" />}
  </>
)

const Lockers = () => (
  <g className={styles.lockers}>
    {[0, 1, 2, 3].map((column) => (
      <path
        key={column}
        d={`M${40 + column * 60}-10h56v58h-56zM${40 + column * 60} 52h56v58h-56zM${40 + column * 60} 114h56v54h-56z`}
      />
    ))}
  </g>
)
