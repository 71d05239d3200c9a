import { fen } from '#contract/money.ts'
import type { Order, OrderLine } from '#contract/order.ts'
import { seedProductOf } from '#seed/products.ts'
import { addressView } from './address-book.ts'
import { cardTail } from './card-issuer.ts'
import { orderRecalls } from './order-recalls.ts'
import { refundsView } from './order-refunds.ts'
import type { OrderRecord } from './orders-service.ts'
import { orderPieceRecalls } from './piece-recalls.ts'
import type { RecallState } from './recall-service.ts'

/** An order as the client sees it: ids become names, recalls of what is in it are told, the rest is as it was agreed. */
export function orderView(record: OrderRecord, recalls: RecallState): Order {
  const {
    requestId: _request,
    doorAsked: _door,
    toAsked: _to,
    promise: _promise,
    refunds: _told,
    lines,
    to,
    slot,
    note,
    guest,
    buyerId: _buyer,
    cardId,
    reservation,
    paidWith,
    ...order
  } = record
  return {
    ...order,
    ...(paidWith && {
      paidWith: { ...paidWith, ...(cardId !== undefined && { cardTail: cardTail(cardId) }) },
    }),
    lines: lines.map((line) => lineView(line, record)),
    refunds: refundsView(record),
    recalls: orderRecalls(record, recalls),
    pieceRecalls: orderPieceRecalls(record, recalls),
    address: addressView(to),
    slotId: slot.id,
    slotKind: slot.kind,
    ...(reservation && { reservationId: reservation.id }),
    ...(note !== '' && { note }),
    ...(guest && { guest: { email: guest.email, name: guest.name } }),
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
