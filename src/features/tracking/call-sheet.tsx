import { useQuery } from '@tanstack/react-query'
import { Phone, PhoneOff, X } from 'lucide-react'
import { useState } from 'react'
import type { Parcel } from '#contract/parcel.ts'
import type { Talk } from '#contract/talk.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { requestId } from '#platform/ids.ts'
import { currentClock } from '#platform/now.ts'
import { useNow } from '#platform/use-now.ts'
import { talkQuery, useSay } from '#queries/talk-query.ts'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Code } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { AlertLine } from '#ui/pin-hint.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './call-sheet.module.css'
import { nameOf } from './talk-names.ts'
import { lineWords } from './talk-words.ts'

/** How long it rings before nobody is there, on the world's clock. */
const ringsMs = 30_000

/** A call plainly for the demo: a number that is invented, a bell that rings, and an answer in words. Nothing is dialled, ever. */
export function CallSheet({ parcel, onClose }: { parcel: Parcel; onClose: () => void }) {
  const messages = useMessages()
  const { t, formats, whyNot } = messages
  const { data: talk } = useQuery(talkQuery(parcel.orderId))
  const { mutate, error, isPending } = useSay(parcel.orderId)
  const [lineId, setLineId] = useState<string>()
  const now = useNow(1000)
  const name = nameOf(parcel, 'rider', messages)
  const { rung, answer } = callIn(talk, lineId)
  const isOver = answer !== undefined || (rung !== undefined && now - rung.at > ringsMs)
  const state = !rung ? (isPending ? 'rings' : 'card') : answer ? 'answered' : isOver ? 'silent' : 'rings'
  const ring = (): void => {
    const next = error && lineId !== undefined ? lineId : requestId()
    setLineId(next)
    mutate({ lineId: next, code: 'call' })
  }
  const { rider } = parcel
  return (
    <Sheet open onClose={onClose} label={t('talk.call', { name })} look="step">
      <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />} title={name} />
      <SheetBody>
        {/* On a small phone it scrolls, by keys too. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={styles.card} role="group" aria-label={t('talk.call', { name })} tabIndex={0}>
          <span className={styles.face} data-state={state}>
            {rider && <img src={pictureUrl(rider.picture)} width={84} height={84} alt="" />}
          </span>
          <p className={styles.said} role="status">
            {state === 'answered' && answer && <q>{lineWords(answer, messages)}</q>}
            {state === 'silent' && t('talk.noAnswer')}
            {state === 'rings' && t(currentClock()?.rate === 0 ? 'talk.paused' : 'talk.ringing')}
            {state === 'card' && <b>{t('talk.private')}</b>}
          </p>
          {state === 'card' && <p>{t('talk.aboutNumber')}</p>}
          {rider?.phone && (
            <dl className={styles.number}>
              <dt>{t('talk.number')}</dt>
              <dd>
                <Code>{rider.phone.number}</Code>
              </dd>
              <dd>{t('talk.validUntil', { time: formats.time(rider.phone.until) })}</dd>
            </dl>
          )}
          <p className={styles.demo}>
            <DemoRibbon>{t('shell.demo')}</DemoRibbon>
            <span>{t('talk.demoCall')}</span>
          </p>
          {error && <AlertLine>{whyNot(error, t('talk.notSent'))}</AlertLine>}
        </div>
      </SheetBody>
      <SheetActions>
        {state === 'rings' ? (
          <Button block onClick={onClose} data-act="hang-up">
            <Icon of={PhoneOff} /> {t('talk.hangUp')}
          </Button>
        ) : (
          <Button kind="primary" block onClick={ring} data-act="ring">
            <Icon of={Phone} /> {t(state === 'card' ? 'talk.ring' : 'talk.ringAgain')}
          </Button>
        )}
      </SheetActions>
    </Sheet>
  )
}

/** This call among what was said, and its answer. */
function callIn(talk: Talk | undefined, lineId: string | undefined) {
  const found = (id: string) => talk?.lines.find((line) => line.id === id)
  return lineId === undefined ? {} : { rung: found(lineId), answer: found(`${lineId}-answer`) }
}
