import { useEffect, useReducer, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Money } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { isOutOfDate, priceAt, type Priced } from '#domain/night-price.ts'
import { at, now } from '#platform/now.ts'
import { useRate } from '#platform/use-now.ts'
import { classNames } from './class-names.ts'
import { Price, type PriceProps } from './price.tsx'
import styles from './turning-price.module.css'

export interface TurningPriceProps extends Omit<PriceProps, 'money' | 'was'> {
  of: Priced
  /** Shows what it was before, struck out. */
  struck?: boolean | undefined
  /** Of so many, in place of one: as the world last summed them up, until the price turns. */
  sum?: { quantity: number; total: Money } | undefined
}

/** A product's price, which turns over in the instant Lantern Night begins or ends. */
export function TurningPrice({ of, struck, sum, className, ...rest }: TurningPriceProps) {
  const instant = useNightInstant(of)
  const still = useRate() > 1
  const { price, was } = priceAt(of, instant)
  const [first] = useState(price.minor)
  const summed = sum && (isOutOfDate(of, instant) ? { ...price, minor: price.minor * sum.quantity } : sum.total)
  return (
    // A turned price is a new element, and plays its turn.
    <Price
      key={price.minor}
      {...rest}
      money={summed ?? price}
      was={struck ? was : undefined}
      className={classNames(price.minor !== first && !still && styles.turned, className)}
    />
  )
}

/** The world's time as far as the night goes: whoever reads it is drawn anew in the very moment the night begins or ends. */
export function useNightInstant({ night }: Pick<Priced, 'night'>): Instant {
  const [, draw] = useReducer((turns: number) => turns + 1, 0)
  const { from, to } = night ?? {}
  useEffect(() => {
    // At once, and not when React next has time: every price, on every page and in every tab, turns in the same instant.
    const turn = (): void => flushSync(draw)
    const stops = [from, to].map((instant) => (instant !== undefined && instant > now() ? at(instant, turn) : () => {}))
    return () => stops.forEach((stop) => stop())
  }, [from, to])
  return now()
}
