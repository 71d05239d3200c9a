import { ArrowLeft, X } from 'lucide-react'
import { useState } from 'react'
import type { Order } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { RefundThings } from './refund-things.tsx'
import styles from './refund-sheet.module.css'
import { piecesLeft } from './refund-words.ts'

/** Something is wrong: which things, then what and how many, then their money. One thing left is asked about at once. */
export function RefundSheet({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t, formats } = useMessages()
  const open = order.lines.filter(({ gtin }) => piecesLeft(order, gtin) > 0)
  const [ticked, setTicked] = useState<readonly string[]>(open.length === 1 ? open.map(({ gtin }) => gtin) : [])
  const [chosen, setChosen] = useState(open.length === 1)
  const things = open.filter(({ gtin }) => ticked.includes(gtin))
  const title = chosen ? t('after.whatTitle') : t('after.whichTitle')
  const close = <RoundButton label={t('shell.close')} icon={X} onClick={onClose} />
  const canGoBack = chosen && order.lines.length > 1
  return (
    <Sheet open onClose={onClose} label={title} look="step">
      <SheetHeader
        start={
          canGoBack ? <RoundButton label={t('after.back')} icon={ArrowLeft} onClick={() => setChosen(false)} /> : close
        }
        title={title}
        end={canGoBack ? close : undefined}
      />
      {chosen ? (
        <RefundThings key={ticked.join()} order={order} lines={things} onDone={onClose} />
      ) : (
        <>
          <SheetBody>
            <ul className={styles.which}>
              {order.lines.map(({ gtin, picture, tint, names, quantity }) => {
                const left = piecesLeft(order, gtin)
                const isTicked = ticked.includes(gtin)
                return (
                  <li key={gtin}>
                    <label data-gone={left === 0 || undefined}>
                      <StagePicture picture={picture} tint={tint} size="item" faded={left === 0} />
                      <span className={styles.thing}>
                        <b>{formats.names(names)}</b>
                        <small>
                          {left === 0 ? t('after.backAlready') : t('after.ofSo', { count: left, all: quantity })}
                        </small>
                      </span>
                      <input
                        type="checkbox"
                        checked={isTicked}
                        disabled={left === 0}
                        data-act="tickThing"
                        onChange={() => setTicked(isTicked ? ticked.filter((one) => one !== gtin) : [...ticked, gtin])}
                      />
                    </label>
                  </li>
                )
              })}
            </ul>
          </SheetBody>
          <SheetActions>
            <Button
              kind="primary"
              block
              disabled={things.length === 0}
              data-act="thingsTicked"
              onClick={() => setChosen(true)}
            >
              {things.length === 0 ? t('after.tickFirst') : t('after.goOnWith', { count: things.length })}
            </Button>
          </SheetActions>
        </>
      )}
    </Sheet>
  )
}
