import type { Sale } from '#contract/pay-code.ts'
import { useFormats } from '#messages/messages-context.tsx'
import { Price } from '#ui/price.tsx'
import styles from './sale-lines.module.css'

/** What was rung up, line by line; how many only where there are several. */
export function SaleLines({ lines }: { lines: Sale['lines'] }) {
  const formats = useFormats()
  return (
    <ul className={styles.lines}>
      {lines.map(({ id, names, quantity, total }) => (
        <li key={id}>
          <span>
            {formats.names(names)}
            {quantity > 1 && ` × ${quantity}`}
          </span>
          <Price money={total} />
        </li>
      ))}
    </ul>
  )
}
