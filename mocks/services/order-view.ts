import { fen } from '#contract/money.ts'
import type { Order, OrderLine } from '#contract/order.ts'
import { seedAddresses } from '#seed/people.ts'
import { seedProductOf } from '#seed/products.ts'
import { addressById } from './identity-service.ts'
import type { OrderRecord } from './orders-service.ts'

/** An order as the client sees it: ids become names, the rest is as it was agreed. */
export function orderView(record: OrderRecord): Order {
  const { requestId: _request, doorAsked: _asked, addressId, lines, ...order } = record
  return {
    ...order,
    lines: lines.map((line) => lineView(line, record)),
    recalls: [],
    address: addressById(addressId) ?? seedAddresses[0],
  }
}

function lineView({ gtin, quantity, lot }: OrderRecord['lines'][number], { quote }: OrderRecord): OrderLine {
  const product = seedProductOf(gtin)
  return {
    gtin,
    // A log may name a trade item that this shop no longer carries: its number then stands for it.
    names: product?.names ?? { en: gtin, zh: gtin },
    measure: product?.measure ?? { en: '', zh: '' },
    picture: product?.picture ?? '',
    tint: product?.tint ?? 'sand',
    quantity,
    total: quote.lines.find((priced) => priced.gtin === gtin)?.total ?? fen(0),
    ...(lot === undefined ? {} : { lot }),
  }
}
