import { useQuery } from '@tanstack/react-query'
import { Phone, X } from 'lucide-react'
import { useState } from 'react'
import type { Parcel } from '#contract/parcel.ts'
import type { AskCode } from '#contract/talk.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { talkQuery } from '#queries/talk-query.ts'
import { openCall } from '#stores/talk-store.ts'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { TalkField } from './talk-field.tsx'
import { TalkLog } from './talk-log.tsx'
import { nameOf } from './talk-names.ts'
import { useLine } from './use-line.ts'
import styles from './talk.module.css'

/** The talk with whoever has the parcel now: what was said, what is quick to ask, and room for somebody's own words. */
export function TalkSheet({ parcel, onClose }: { parcel: Parcel; onClose: () => void }) {
  const messages = useMessages()
  const { t } = messages
  const { data: talk } = useQuery(talkQuery(parcel.orderId))
  const [coding, setCoding] = useState(false)
  const line = useLine(parcel.orderId)
  const title = talk ? nameOf(parcel, talk.with, messages) : t('talk.theStore')
  const ask = (code: AskCode): void => {
    if (code === 'doorCode') setCoding(!coding)
    else void line.send({ code })
  }
  return (
    <Sheet open onClose={onClose} label={t('talk.write', { name: title })} look="step" className={styles.room}>
      <SheetHeader
        start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />}
        title={title}
        end={
          parcel.can.call &&
          talk?.with === 'rider' && (
            <RoundButton label={t('talk.call', { name: title })} icon={Phone} onClick={openCall} data-act="open-call" />
          )
        }
      />
      <SheetBody className={styles.body}>
        {talk ? <TalkLog talk={talk} parcel={parcel} /> : <Skeleton label={t('shell.loading')} />}
      </SheetBody>
      {talk && (
        <SheetActions className={styles.foot}>
          {talk.open ? (
            <>
              <ul className={styles.quick} aria-label={t('talk.quick')}>
                {talk.quick.map((code) => (
                  <li key={code}>
                    <button
                      type="button"
                      data-act={`ask-${code}`}
                      aria-expanded={code === 'doorCode' ? coding : undefined}
                      onClick={() => ask(code)}
                    >
                      {t(`talk.ask.${code}`)}
                    </button>
                  </li>
                ))}
              </ul>
              <TalkField
                key={String(coding)}
                line={line}
                coding={coding}
                name={title}
                onSent={() => setCoding(false)}
              />
            </>
          ) : (
            <p className={styles.about}>{t('talk.over')}</p>
          )}
        </SheetActions>
      )}
    </Sheet>
  )
}
