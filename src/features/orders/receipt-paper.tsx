import { useMessages } from '#messages/messages-context.tsx'
import { Barcode } from '#ui/barcode.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Code } from '#ui/figure.tsx'
import { Perforation, Receipt, Segment } from '#ui/receipt.tsx'
import { Seal } from '#ui/seal.tsx'
import { Sum } from '#ui/sum.tsx'
import styles from './receipt-paper.module.css'
import type { ReceiptRow, ReceiptText } from './receipt-text.ts'

const rowsOf = (rows: readonly ReceiptRow[]) => rows.map(([label, value]) => ({ label, value }))

/** The paper receipt, as a till prints it: what, what it cost, how it was paid, what came back, and bars of the order's number. */
export function ReceiptPaper({ text }: { text: ReceiptText }) {
  const { t } = useMessages()
  const [totalLabel, total] = text.total
  return (
    <div className={styles.paper} data-paper="">
      <Receipt>
        <Segment className={styles.head}>
          <h2>{text.shop}</h2>
          <DemoRibbon shape="tail" className={styles.demo}>
            {text.demo}
          </DemoRibbon>
          <dl>
            {text.head.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Segment>
        <Perforation />
        <Segment>
          <ul className={styles.things}>
            {text.things.map(({ name, note, amount }) => (
              <li key={name}>
                <b>{name}</b>
                <span>{amount}</span>
                <small>{note}</small>
              </li>
            ))}
          </ul>
        </Segment>
        <Perforation />
        <Segment className={styles.sums}>
          <Sum rows={rowsOf(text.sums)} total={{ label: totalLabel, value: total }} />
          <Sum rows={rowsOf(text.paid)} className={styles.how} />
          {text.back.length > 0 && <Sum rows={rowsOf(text.back)} className={styles.back} />}
        </Segment>
        <Perforation />
        <Segment className={styles.foot}>
          <Seal
            kind="paid"
            size={96}
            top={t('after.sealTop')}
            bottom={t('after.sealBottom')}
            label={t('after.sealLabel')}
            className={styles.seal}
          />
          <Barcode value={text.code} className={styles.bars} />
          <Code>{text.code}</Code>
          <p>{text.foot}</p>
        </Segment>
      </Receipt>
    </div>
  )
}
