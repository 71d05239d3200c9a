import { Landmark } from 'lucide-react'
import { useQuery } from '@tanstack/react-query'
import type { TestCard, TypedCard } from '#contract/bank.ts'
import type { Money } from '#contract/money.ts'
import type { Refusal } from '#contract/refusal.ts'
import { digitsIn, retypedExpiry } from '#domain/card-number.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { testCardsQuery } from '#queries/bank-query.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Icon } from '#ui/icon.tsx'
import { Price } from '#ui/price.tsx'
import styles from './card-form.module.css'
import { CvvField } from './cvv-field.tsx'
import { Fits } from './fits.tsx'
import { NumberField } from './number-field.tsx'
import { TestCardTag } from './test-card-tag.tsx'
import { useCardForm } from './use-card-form.ts'

export interface CardFormProps {
  amount: Money
  /** The card is on its way: fields and button wait, nothing is lost. */
  busy: boolean
  /** Why the last try came to nothing: `lost` when no answer came. */
  failed: Refusal | 'lost' | null
  /** Which test card is printed on top; its bank asks by SMS unless told. */
  shows?: TestCard['shows'] | undefined
  onPay: (card: TypedCard) => void
}

/** The classic card form with its one act, on paper: the last child of its Screen. What is typed stays in memory until it is paid. */
export function CardForm({ amount, busy, failed, shows = 'sms', onPay }: CardFormProps) {
  const { t } = useMessages()
  const refusal = failed === 'lost' ? null : failed
  const { draft, shown, fits, type, leave, submit } = useCardForm(onPay, busy, refusal)
  const said = useSaid(failed)
  const next = useNext(draft.number)
  return (
    <>
      <TestCardTag shows={shows} />
      <form id="card-form" className={styles.form} onSubmit={submit} noValidate aria-busy={busy}>
        <h2 className={styles.heading}>
          {t('card.heading')} <Price money={amount} className={styles.amount} />
        </h2>
        {said !== null && (
          <p className={styles.said} role="alert">
            {said}
          </p>
        )}
        <NumberField
          value={draft.number}
          error={shown.number && t(`card.number.${shown.number}`)}
          fits={fits.number}
          onType={(text) => type('number', text)}
          onLeave={() => leave('number')}
        />
        <div className={styles.two}>
          <TextField
            label={t('card.expiry')}
            name="cc-exp"
            value={draft.expiry}
            inputMode="numeric"
            autoComplete="cc-exp"
            error={shown.expiry && t(`card.expiry.${shown.expiry}`)}
            onChange={({ currentTarget: { value } }) =>
              type('expiry', retypedExpiry(value, value.length > draft.expiry.length))
            }
            onBlur={() => leave('expiry')}
            end={fits.expiry && <Fits />}
          />
          <CvvField
            value={draft.cvv}
            number={draft.number}
            error={shown.cvv && t(`card.cvv.${shown.cvv}`)}
            onType={(text) => type('cvv', text)}
            onLeave={() => leave('cvv')}
          />
        </div>
        <TextField
          label={t('card.holder')}
          name="cc-name"
          value={draft.holder}
          autoComplete="cc-name"
          autoCapitalize="words"
          spellCheck={false}
          maxLength={60}
          error={shown.holder && t('card.holder.empty')}
          onChange={(event) => type('holder', event.currentTarget.value)}
          onBlur={() => leave('holder')}
        />
      </form>
      <p className={styles.next}>
        <Icon of={Landmark} size={20} />
        <span>{t(`card.next.${next}`)}</span>
      </p>
      <BottomBar>
        <Button kind="primary" block type="submit" form="card-form" busy={busy} data-act="payByCard">
          {busy ? (
            t('card.paying')
          ) : (
            <span>
              <Message id="card.pay" values={{ amount: <Price money={amount} /> }} />
            </span>
          )}
        </Button>
      </BottomBar>
    </>
  )
}

/** What is to be said of the whole payment; a refusal about one field is said there. */
function useSaid(failed: CardFormProps['failed']): string | null {
  const { t, formats, words } = useMessages()
  if (failed === null) return null
  if (failed === 'lost') return t('card.lost')
  switch (failed.code) {
    case 'cardUnknown':
    case 'cardExpired':
    case 'cvvWrong':
      return null
    case 'cardDeclined':
      return t(`card.declined.${failed.transStatus}`)
    case 'cardBlocked':
      return t('card.blocked', { time: formats.time(failed.until) })
    case 'amountMismatch':
      return t('card.moved', { amount: formats.money(failed.amount) })
    default:
      return words('refusals', failed.code, failed)
  }
}

/** What comes after the press, as far as the number tells. */
function useNext(number: string): 'sms' | 'app' | 'none' {
  const { data } = useQuery({ ...testCardsQuery, throwOnError: false })
  const typed = data?.cards.find((card) => card.number === digitsIn(number))
  return typed?.shows === 'sms' || typed?.shows === 'app' ? typed.shows : 'none'
}
