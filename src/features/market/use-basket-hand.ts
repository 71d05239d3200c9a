import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Product } from '#contract/catalogue.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { basketQuery, quantityOf, useSetBasketLine } from '#queries/basket-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { mostOf } from './shelf-words.ts'

export interface BasketHand {
  /** How many things are in the basket. */
  count: number
  /** How many of it are in the basket. */
  countOf: (gtin: string) => number
  /** Puts more of it in, at most as many as there are, and offers to undo it. */
  add: (product: Product, more?: number) => void
  /** Sets how many there shall be; 0 takes it out. */
  set: (product: Product, quantity: number) => void
}

/** Puts things into the basket and says what came of it. */
export function useBasketHand(): BasketHand {
  const client = useQueryClient()
  const { data: basket } = useQuery({ ...basketQuery, throwOnError: false })
  const { mutateAsync } = useSetBasketLine()
  const { t, whyNot, formats } = useMessages()

  const say = (error: unknown): void => showToast({ text: whyNot(error, t('market.notSaid')), tone: 'alert' })
  const put = async (product: Product, quantity: number): Promise<boolean> => {
    try {
      await mutateAsync({ gtin: product.gtin, quantity, product })
      return true
    } catch (error) {
      say(error)
      return false
    }
  }
  const add = async (product: Product, more = 1): Promise<void> => {
    const known = await client.ensureQueryData(basketQuery).catch(say)
    if (!known) return
    const before = quantityOf(known, product.gtin)
    const wanted = Math.min(before + more, mostOf(product))
    if (wanted === before) return showToast({ text: t('market.thatIsAll') })
    if (!(await put(product, wanted))) return
    const name = formats.names(product.names)
    showToast({
      text:
        wanted - before === 1 ? t('market.added', { name }) : t('market.addedMany', { name, count: wanted - before }),
      tone: 'done',
      action: { label: t('market.undo'), run: () => void put(product, before) },
    })
  }
  return {
    count: basket?.count ?? 0,
    countOf: (gtin) => quantityOf(basket, gtin),
    add: (product, more) => void add(product, more),
    set: (product, quantity) => void put(product, quantity),
  }
}
