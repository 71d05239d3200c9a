import type { Challenge } from '#contract/bank.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { bankDate, bankMoney, maskedCard } from './bank-writing.ts'
import styles from './bank.module.css'

/** What is being paid, to whom and from which card: the same on every page of the bank (dynamic linking). */
export function PaymentTable({ challenge, dated }: { challenge: Challenge; dated?: boolean | undefined }) {
  const { t, formats, language } = useMessages()
  const { merchant, amount, cardTail, readyAt } = challenge
  return (
    <table className={styles.table}>
      <tbody>
        <tr>
          <th scope="row">{t('bank.merchant')}</th>
          <td>{formats.names(merchant)}</td>
        </tr>
        <tr>
          <th scope="row">{t('bank.amount')}</th>
          <td>{bankMoney(amount, formats)}</td>
        </tr>
        <tr>
          <th scope="row">{t('bank.card')}</th>
          <td>{maskedCard(cardTail)}</td>
        </tr>
        {dated && (
          <tr>
            <th scope="row">{t('bank.date')}</th>
            <td>{bankDate(readyAt, language)}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
