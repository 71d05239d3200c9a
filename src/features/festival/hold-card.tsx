import { useQuery } from '@tanstack/react-query'
import { ArrowRight, Check } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Deposit, DepositOffer } from '#contract/deposit.ts'
import { isHeld } from '#domain/held-deposits.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { commaOf } from '#messages/sentences.ts'
import { depositsQuery } from '#queries/deposits-query.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import styles from './hold-card.module.css'
import { HoldSheet } from './hold-sheet.tsx'
import { SwellTags } from './swell-tags.tsx'

/** What can be held with a deposit: the first as a card with the page's one act, the others in a line each. */
export function HoldCards() {
  const { t } = useMessages()
  const { data } = useQuery({ ...depositsQuery, throwOnError: false })
  const [holding, setHolding] = useState<DepositOffer | null>(null)
  const [first, ...others] = data?.offers ?? []
  if (!data) return null
  const mine = (offer: DepositOffer): Deposit | undefined =>
    data.deposits.find(({ depositId }) => depositId === offer.mine)
  const active = data.deposits.filter(isHeld).length
  if (!first && data.deposits.length === 0) return null
  return (
    <section className={styles.hold}>
      <h2>{t('night.putDown')}</h2>
      {first ? <First offer={first} mine={mine(first)} onHold={setHolding} /> : <p>{t('night.noDeposits')}</p>}
      {others.length > 0 && (
        <ul className={styles.others}>
          {others.map((offer) => (
            <Other key={offer.gtin} offer={offer} mine={mine(offer)} onHold={setHolding} />
          ))}
        </ul>
      )}
      {data.deposits.length > 0 && (
        <ButtonLink
          kind="quiet"
          block
          render={(link) => <Link to={paths.deposits()} {...link} data-act="openDeposits" />}
        >
          {active > 0 ? `${t('night.myDeposits')} · ${active}` : t('night.myDeposits')}
        </ButtonLink>
      )}
      {holding && <HoldSheet offer={holding} onClose={() => setHolding(null)} />}
    </section>
  )
}

interface OfferProps {
  offer: DepositOffer
  mine: Deposit | undefined
  onHold: (offer: DepositOffer) => void
}

function First({ offer, mine, onHold }: OfferProps) {
  const messages = useMessages()
  const { t, formats } = messages
  return (
    <>
      <div className={styles.first}>
        <StagePicture className={styles.stage} picture={offer.picture} tint={offer.tint} size="fill" eager />
        <div>
          <h3>{formats.names(offer.names) + commaOf(messages) + formats.names(offer.measure)}</h3>
          <SwellTags deposit={offer.deposit} worth={offer.worth} />
          <p>
            {t('night.offOnTheNight', {
              price: formats.money(offer.price),
              held: formats.number(offer.heldBy),
            })}
          </p>
        </div>
      </div>
      {mine ? (
        <Mine deposit={mine} block />
      ) : (
        <Button kind="primary" block onClick={() => onHold(offer)} data-act="holdMine">
          {t('night.holdMine', { amount: formats.money(offer.deposit, { minor: 'auto' }) })}
        </Button>
      )}
    </>
  )
}

function Other({ offer, mine, onHold }: OfferProps) {
  const { t, formats } = useMessages()
  const name = formats.names(offer.names)
  const amount = formats.money(offer.deposit, { minor: 'auto' })
  return (
    <li className={styles.other}>
      <StagePicture picture={offer.picture} tint={offer.tint} size="item" />
      <div>
        <h3>{name}</h3>
        <p>
          {amount} <Icon of={ArrowRight} size={16} /> {formats.money(offer.worth, { minor: 'auto' })} ·{' '}
          {formats.names(offer.measure)}
        </p>
      </div>
      {mine ? (
        <Mine deposit={mine} />
      ) : (
        <Button onClick={() => onHold(offer)} aria-label={t('night.holdThis', { name, amount })} data-act="hold">
          {t('night.hold', { amount })}
        </Button>
      )}
    </li>
  )
}

/** One is held already: where it stands, and the way there. */
function Mine({ deposit, block }: { deposit: Deposit; block?: boolean }) {
  const { t } = useMessages()
  const waits = deposit.state === 'toPay'
  return (
    <ButtonLink
      kind="quiet"
      block={block}
      className={waits ? undefined : styles.mine}
      render={(link) => <Link to={paths.deposit(deposit.depositId)} {...link} data-act="openDeposit" />}
    >
      {!waits && <Icon of={Check} size={20} />}
      {t(`night.deposit.${deposit.state}`)}
    </ButtonLink>
  )
}
