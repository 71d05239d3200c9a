import { CalendarMinus, Tag, Truck } from 'lucide-react'
import type { Origin } from '#contract/origin.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { Block } from '#ui/block.tsx'
import { cutOf, found } from './found.ts'
import styles from './remedies.module.css'

/** What was done after something went wrong. Nothing done, nothing said. */
export function Remedies({ origin }: { origin: Origin }) {
  const { t, formats } = useMessages()
  if (!found(origin, 'excursion')) return null
  const moved = found(origin, 'bestBeforeMoved')
  const told = found(origin, 'crewTold')
  const { price, wasPrice } = origin.product
  const cut = cutOf(origin) && wasPrice
  if (!moved && !told && !cut) return null
  return (
    <Block title={t('origin.did')}>
      <ul className={styles.done}>
        {moved && (
          <li>
            <Icon of={CalendarMinus} />
            <span>
              <Message id="origin.didMoved" values={{ from: formats.date(moved.from), to: formats.date(moved.to) }} />
            </span>
          </li>
        )}
        {cut && (
          <li>
            <Icon of={Tag} />
            <span>
              <Message id="origin.didCut" values={{ was: formats.money(cut), price: formats.money(price) }} />
            </span>
          </li>
        )}
        {told && (
          <li>
            <Icon of={Truck} />
            <span>
              <Message id="origin.didTold" values={{ time: formats.time(told.at) }} />
            </span>
          </li>
        )}
      </ul>
    </Block>
  )
}
