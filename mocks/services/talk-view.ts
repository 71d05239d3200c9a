import type { Talk, AskCode, TalkLine } from '#contract/talk.ts'
import type { Instant } from '#contract/time.ts'
import { seedProductOf } from '#seed/products.ts'
import { streetNear } from './street-near.ts'
import { answering, type TalkOrder, talkUntil } from './talk-order.ts'
import { linesOf, type OwnLine, type TalkState, type TheirLine } from './talk-service.ts'

/** What makes sense to ask now. */
function quickFor(order: TalkOrder): AskCode[] {
  const { phase, by, door } = order
  if (phase === 'over') return ['thanks']
  switch (answering(order)) {
    case 'picker':
      return ['howFar', 'choose', 'anyGone', 'thanks']
    case 'store':
      return phase === 'begin' ? ['begin', 'thanks'] : ['howFar', 'thanks']
    case 'rider': {
      if (phase === 'back') return ['where', 'thanks']
      if (phase === 'door') return ['comeDown', 'doorCode', 'thanks']
      const leave: AskCode[] = door === 'leave' ? [] : ['leave']
      return by === 'nextDay'
        ? ['where', ...leave, 'doorCode', 'thanks']
        : ['where', ...leave, 'comeDown', 'doorCode', 'callMe', 'thanks']
    }
  }
}

/** What the shopper said. A door's code has done its work when the parcel has ended. */
function ownLine({ lineId: id, at, from, code, text }: OwnLine, isOver: boolean): TalkLine {
  const told = text !== undefined && !(code === 'doorCode' && isOver)
  return { id, at, from, ...(code && { code }), ...(told && { text }) }
}

/** What was answered, with the names of what it is about. */
function theirLine({ lineId, at, from, code, place, gtin, ...numbers }: TheirLine): TalkLine {
  const goods = gtin === undefined ? undefined : seedProductOf(gtin)?.names
  const street = place && streetNear(place)
  const params = { ...numbers, ...(street && { street }), ...(goods && { goods }) }
  return { id: `${lineId}-answer`, at, from, code, ...(Object.keys(params).length > 0 && { params }) }
}

/** The talk about a parcel as the client sees it at `now`. Undefined until the order is paid. */
export function talkView(state: TalkState, orderId: string, now: Instant): Talk | undefined {
  const order = Object.hasOwn(state.orders, orderId) ? state.orders[orderId] : undefined
  if (!order) return undefined
  const open = now <= talkUntil(order)
  return {
    orderId,
    with: answering(order),
    lines: linesOf(state, orderId).map((line) =>
      line.from === 'shopper' ? ownLine(line, order.phase === 'over') : theirLine(line),
    ),
    quick: open ? quickFor(order) : [],
    waiting: open && state.waiting.some((line) => line.orderId === orderId),
    open,
  }
}
