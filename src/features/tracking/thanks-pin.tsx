import { X } from 'lucide-react'
import { useState } from 'react'
import type { Money } from '#contract/money.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { DigitKeys } from '#ui/digit-keys.tsx'
import { Flap } from '#ui/flap.tsx'
import { Keypad } from '#ui/keypad.tsx'
import { PinBoxes } from '#ui/pin-boxes.tsx'
import { enterKey, type DigitKey } from '#ui/pin-entry.ts'
import { AlertLine, PinHint } from '#ui/pin-hint.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetBody } from '#ui/sheet.tsx'
import type { ThanksHand } from './use-thanks.ts'

const pinLength = 6
/** What the pretend wallet takes: printed under the boxes, so that nobody is tempted to type a PIN of their own. */
const demoPin = '111111'

/** The wallet asks before a tip leaves the balance: the amount, for whom, six boxes. */
export function ThanksPin({ hand, amount, name }: { hand: ThanksHand; amount: Money; name: string }) {
  const { t } = useMessages()
  const [digits, setDigits] = useState('')
  const { busy, locked, error, tries } = hand
  const press = (key: DigitKey): void => {
    if (busy || locked) return
    const next = enterKey(digits, key, pinLength)
    if (next.length < pinLength) return setDigits(next)
    setDigits('')
    hand.enter(next)
  }
  const entered = busy ? pinLength : digits.length
  return (
    <Sheet open look="wallet" label={t('talk.enterPin')} dismissible={!busy} onClose={hand.leave}>
      <Flap
        title={t('talk.lanePay')}
        demo={t('shell.demo')}
        money={amount}
        to={t('talk.tipFor', { name })}
        start={<RoundButton label={t('shell.close')} icon={X} onClick={hand.leave} />}
        small
        busy={busy}
      />
      <DigitKeys label={t('talk.yourPin')} onKey={press} focus={!busy}>
        <SheetBody centred>
          <h3>{t(busy ? 'talk.paying' : 'talk.enterPin')}</h3>
          <PinBoxes
            key={tries}
            entered={entered}
            state={busy ? 'busy' : error ? 'wrong' : 'typing'}
            label={t('talk.entered', { count: entered, all: pinLength })}
            announcement={entered === 0 ? t('talk.noDigits') : t('talk.digitOf', { count: entered, all: pinLength })}
          />
          {error && !busy && <AlertLine>{error}</AlertLine>}
          {!locked && <PinHint demo={t('shell.demo')} label={t('talk.pin')} pin={demoPin} />}
        </SheetBody>
        <Keypad label={t('talk.keypad')} deleteLabel={t('talk.deleteDigit')} onKey={press} disabled={busy || locked} />
      </DigitKeys>
    </Sheet>
  )
}
