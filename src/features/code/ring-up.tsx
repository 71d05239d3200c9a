import { useState } from 'react'
import { fen } from '#contract/money.ts'
import type { Counter } from '#contract/pay-code.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { useRingUp } from '#queries/sale-query.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button } from '#ui/button.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { Price } from '#ui/price.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { Stepper } from '#ui/stepper.tsx'
import styles from './counter-page.module.css'

export interface RingUpProps {
  till: number
  goods: Counter['goods']
  /** The number this sale will have. */
  saleNo: string
  onRungUp: (saleNo: string) => void
}

/** What is bought: each with how many, and what it comes to. */
export function RingUp({ till, goods, saleNo, onRungUp }: RingUpProps) {
  const { t, formats, words } = useMessages()
  const [counts, setCounts] = useState<Record<string, number>>({})
  const { mutate, isPending, error } = useRingUp()
  const total = fen(goods.reduce((sum, { id, price }) => sum + price.minor * (counts[id] ?? 0), 0))
  const lines = goods.flatMap(({ id }) => (counts[id] ? [{ id, quantity: counts[id] }] : []))
  return (
    <>
      <h2 className={styles.question}>{t('counter.goods')}</h2>
      <ul className={styles.goods}>
        {goods.map(({ id, names, picture, price }) => {
          const name = formats.names(names)
          return (
            <li key={id}>
              <StagePicture picture={picture} tint="butter" size="item" />
              <span>
                <b>{name}</b>
                <Price money={price} />
              </span>
              <Stepper
                count={counts[id] ?? 0}
                min={0}
                onChange={(count) => setCounts({ ...counts, [id]: count })}
                labels={{
                  group: t('counter.howMany', { name }),
                  fewer: t('counter.fewer', { name }),
                  more: t('counter.more', { name }),
                }}
              />
            </li>
          )
        })}
      </ul>
      <BottomBar>
        {error && (
          <AlertLine>
            {error instanceof Refused ? words('refusals', error.refusal.code, error.refusal) : t('counter.notRungUp')}
          </AlertLine>
        )}
        <Button
          kind="primary"
          block
          busy={isPending}
          disabled={lines.length === 0}
          onClick={() => mutate({ saleNo, till, lines }, { onSuccess: ({ no }) => onRungUp(no) })}
          data-act="ringUp"
        >
          {lines.length === 0 ? (
            t('counter.nothingYet')
          ) : (
            <Message
              id={isPending ? 'counter.ringingUp' : 'counter.ringUp'}
              values={{ amount: <Price money={total} /> }}
            />
          )}
        </Button>
      </BottomBar>
    </>
  )
}
