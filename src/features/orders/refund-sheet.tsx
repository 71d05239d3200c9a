import { ArrowLeft, ChevronRight, X } from 'lucide-react'
import { useState } from 'react'
import type { Order, OrderLine } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { RefundOne } from './refund-one.tsx'
import styles from './refund-sheet.module.css'
import { piecesLeft } from './refund-words.ts'

/** Something is wrong: which thing, then what and how many, then its money. One thing left is asked about at once. */
export function RefundSheet({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t, formats } = useMessages()
  const open = order.lines.filter(({ gtin }) => piecesLeft(order, gtin) > 0)
  const [chosen, setChosen] = useState<OrderLine | undefined>(open.length === 1 ? open[0] : undefined)
  const title = chosen ? t('after.whatTitle') : t('after.whichTitle')
  const close = <RoundButton label={t('shell.close')} icon={X} onClick={onClose} />
  return (
    <Sheet open onClose={onClose} label={title} look="step">
      <SheetHeader
        start={
          chosen && order.lines.length > 1 ? (
            <RoundButton label={t('after.back')} icon={ArrowLeft} onClick={() => setChosen(undefined)} />
          ) : (
            close
          )
        }
        title={title}
        end={chosen && order.lines.length > 1 ? close : undefined}
      />
      {chosen ? (
        <RefundOne key={chosen.gtin} order={order} line={chosen} onDone={onClose} />
      ) : (
        <SheetBody>
          <ul className={styles.which}>
            {order.lines.map((line) => {
              const left = piecesLeft(order, line.gtin)
              return (
                <li key={line.gtin}>
                  <button type="button" disabled={left === 0} data-act="chooseThing" onClick={() => setChosen(line)}>
                    <StagePicture picture={line.picture} tint={line.tint} size="item" faded={left === 0} />
                    <span className={styles.thing}>
                      <b>{formats.names(line.names)}</b>
                      <small>
                        {left === 0 ? t('after.backAlready') : t('after.ofSo', { count: left, all: line.quantity })}
                      </small>
                    </span>
                    {left > 0 && <Icon of={ChevronRight} size={20} />}
                  </button>
                </li>
              )
            })}
          </ul>
        </SheetBody>
      )}
    </Sheet>
  )
}
