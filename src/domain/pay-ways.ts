/** What a tab may be told to pay with: `?pay=card-sms`. */
export const payWays = ['wallet', 'card-sms', 'card-app'] as const
export type PayWay = (typeof payWays)[number]

/** The trade that is being paid at an address: `?pay=` names it, unless it is the word for a way to pay. Null where none is. */
export function tradeNoIn(search: URLSearchParams): string | null {
  const named = search.get('pay')
  return payWays.some((way) => way === named) ? null : named
}
