import { Fish, Refrigerator, ShoppingBag, Snowflake, type LucideIcon } from 'lucide-react'
import { Link } from 'react-router'
import type { Parcel } from '#contract/parcel.ts'
import type { BagKind } from '#contract/picking.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Figure } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './bag-seals.module.css'

const icons: Record<BagKind, LucideIcon> = { cold: Refrigerator, frozen: Snowflake, dry: ShoppingBag, live: Fish }

/** The bags by the codes on their seals, cold and dry apart. A cold bag's temperature leads to the cold chain it goes on with. */
export function BagSeals({ parcel }: { parcel: Parcel }) {
  const { t, formats } = useMessages()
  if (!parcel.bags?.length) return null
  return (
    <ul className={styles.bags} aria-label={t('delivery.bags')}>
      {parcel.bags.map(({ id, kind, sealedAt, celsius, of }) => (
        <li key={id}>
          <Icon of={icons[kind]} />
          <span>
            <b>{t(`delivery.bagKind.${kind}`)}</b>
            <small>
              {sealedAt === undefined
                ? t('delivery.bagOpen')
                : t('delivery.bagSealed', { time: formats.time(sealedAt) })}
              {celsius !== undefined &&
                (of ? (
                  <>
                    {' '}
                    <Link to={paths.origin(of.gtin, of.lot)} data-act="openColdChain">
                      {t('delivery.bagCold', { celsius: formats.celsius(celsius) })}
                    </Link>
                  </>
                ) : (
                  ` ${t('delivery.bagAtNow', { celsius: formats.celsius(celsius) })}`
                ))}
            </small>
          </span>
          <Figure className={styles.code}>{id}</Figure>
        </li>
      ))}
    </ul>
  )
}
