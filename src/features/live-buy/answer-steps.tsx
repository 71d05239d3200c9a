import { useQuery } from '@tanstack/react-query'
import { Clock, Users } from 'lucide-react'
import { Link } from 'react-router'
import type { Offer } from '#contract/live-offer.ts'
import type { Refusal } from '#contract/refusal.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { orderQuery } from '#queries/order-query.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import styles from './buy.module.css'
import type { GettingFlow } from './getting-flow.ts'
import type { Getting } from './getting-machine.ts'

type StateOf<Is extends Getting['is']> = Extract<Getting, { is: Is }>

interface StepProps<Is extends Getting['is']> {
  state: StateOf<Is>
  flow: GettingFlow
  offer: Offer | undefined
  onOrdinary: () => void
  onClose: () => void
}

/** On its way: a moment, and nothing to press. */
export function AskingStep({ returning }: { returning: boolean }) {
  const { t } = useMessages()
  return (
    <SheetBody className={styles.words}>
      <p role="status" className={styles.asking}>
        {t(returning ? 'liveBuy.givingBack' : 'liveBuy.reservingNote')}
      </p>
    </SheetBody>
  )
}

/** Nobody answered: the same request once more, and nothing else. */
export function UnheardStep({ placing, onAgain }: { placing: boolean; onAgain: () => void }) {
  const { t } = useMessages()
  return (
    <>
      <SheetBody className={styles.words}>
        <p role="alert">{t(placing ? 'liveBuy.unheardPlace' : 'liveBuy.unheardReserve')}</p>
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={onAgain} data-act="askAgain">
          {t('liveBuy.askAgain')}
        </Button>
      </SheetActions>
    </>
  )
}

/** Sold out under the finger: kindly, with what can still happen. */
export function MissedStep({ state, flow, offer, onOrdinary, onClose }: StepProps<'missed'>) {
  const { t, formats, words } = useMessages()
  const { queue, waiting, said } = state
  const isIn = queue === 'in'
  const ahead = offer?.queue.ahead ?? 0
  const open = offer?.state === 'back' || offer?.state === 'open' || offer?.state === 'sellingOut'
  return (
    <>
      <SheetBody className={styles.words}>
        <div role="status">
          <p>{t(isIn ? 'liveBuy.inQueueBody' : 'liveBuy.missedBody')}</p>
          {!isIn && <p>{t('liveBuy.missedBack', { held: formats.duration(offer?.holdMs ?? 300_000) })}</p>}
        </div>
        <p className={styles.line}>
          <Icon of={Users} size={20} />
          {isIn
            ? ahead === 0
              ? t('liveBuy.queueNext')
              : t('liveBuy.queueAhead', { count: ahead })
            : waiting === 0
              ? t('liveBuy.queueNobody')
              : t('liveBuy.queueAlready', { count: waiting })}
        </p>
        {said && (
          <AlertLine>{said === 'lost' ? t('liveBuy.notAnswered') : words('refusals', said.code, said)}</AlertLine>
        )}
      </SheetBody>
      <SheetActions>
        {isIn ? (
          <Button kind="primary" block onClick={onClose} data-act="toRoom">
            {t('liveBuy.toRoom')}
          </Button>
        ) : open ? (
          <Button kind="primary" block onClick={flow.get} data-act="getLiveThing">
            {t('liveBuy.getAnother')}
          </Button>
        ) : (
          <Button
            kind="primary"
            block
            busy={queue === 'asking'}
            onClick={() => flow.tell({ type: 'queue' })}
            data-act="queue"
          >
            {t(queue === 'asking' ? 'liveBuy.queueing' : 'liveBuy.queue')}
          </Button>
        )}
        <Button kind="text" block onClick={onOrdinary} data-act="ordinary">
          {t('liveBuy.ordinary')}
        </Button>
      </SheetActions>
    </>
  )
}

/** It cannot be had: too early, over, or a reason of the world's own. Nothing is held. */
export function RefusedStep({ state: { refusal }, flow, offer, onOrdinary, onClose }: StepProps<'refused'>) {
  const { t, formats, whyNot } = useMessages()
  const why = (no: Refusal): string => {
    if (no.code === 'offerNotOpen') return t('liveBuy.notOpenBody', { time: formats.time(no.opensAt) })
    if (no.code === 'offerClosed') return t('liveBuy.closedBody')
    return whyNot(new Refused(no), t('liveBuy.noBody'))
  }
  const isEarly = refusal.code === 'offerNotOpen'
  const isOpen = isEarly && offer !== undefined && offer.state !== 'upcoming' && offer.state !== 'warm'
  return (
    <>
      <SheetBody className={styles.words}>
        <p role="alert">
          {isEarly && <Icon of={Clock} size={20} />} {why(refusal)}
        </p>
      </SheetBody>
      <SheetActions>
        {isOpen ? (
          <Button kind="primary" block onClick={flow.get} data-act="getLiveThing">
            {t('liveBuy.getAnother')}
          </Button>
        ) : (
          <Button kind="primary" block onClick={onClose} data-act="toRoom">
            {t('liveBuy.toRoom')}
          </Button>
        )}
        {!isEarly && (
          <Button kind="text" block onClick={onOrdinary} data-act="ordinary">
            {t('liveBuy.ordinary')}
          </Button>
        )}
      </SheetActions>
    </>
  )
}

/** Its time was over, or it was given back elsewhere; and what is next. What came too late went back, as the order tells. */
export function OverStep({ state: { reservation }, flow, offer, onOrdinary, onClose }: StepProps<'over'>) {
  const { t } = useMessages()
  const { orderId, state } = reservation
  const { data: order } = useQuery({
    ...orderQuery(orderId ?? ''),
    enabled: orderId !== undefined,
    throwOnError: false,
  })
  const words =
    order?.closedBecause === 'reservationLapsed' && order.paidAt !== undefined
      ? t('liveBuy.lapsedReturned')
      : t(state === 'givenBack' ? 'liveBuy.givenBackBody' : 'liveBuy.lapsedBody')
  return (
    <>
      <SheetBody className={styles.words}>
        <p role="alert">{words}</p>
      </SheetBody>
      <SheetActions>
        {offer?.state === 'closed' ? (
          <Button kind="primary" block onClick={onClose} data-act="toRoom">
            {t('liveBuy.toRoom')}
          </Button>
        ) : (
          <Button kind="primary" block onClick={flow.get} data-act="getLiveThing">
            {t('liveBuy.getAnother')}
          </Button>
        )}
        <Button kind="text" block onClick={onOrdinary} data-act="ordinary">
          {t('liveBuy.ordinary')}
        </Button>
      </SheetActions>
    </>
  )
}

/** Paid: the way to its order, and back. */
export function HadStep({ orderId, onClose }: { orderId: string; onClose: () => void }) {
  const { t } = useMessages()
  return (
    <>
      <SheetBody className={styles.words}>
        <p role="status">{t('liveBuy.hadBody')}</p>
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={onClose} data-act="toRoom">
          {t('liveBuy.toRoom')}
        </Button>
        <ButtonLink
          kind="text"
          block
          render={(link) => <Link to={paths.order(orderId)} {...link} data-act="seeOrder" />}
        >
          {t('liveBuy.seeOrder')}
        </ButtonLink>
      </SheetActions>
    </>
  )
}
