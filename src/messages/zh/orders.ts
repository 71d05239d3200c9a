import type { TranslationOf } from '../catalogue.ts'
import type { orders as english } from '../en/orders.ts'

export const orders = {
  title: '订单',
  emptyTitle: '还没有订单',
  emptyBody: '付过款的单子会一张张收在这里。',
  toMarket: '去市集逛逛',
  onItsWay: '在路上',
  minutes: '分钟',
  arrives: '{time} 送到家门，准时',
  arrivesLate: '{time} 送到家门，晚 {count} 分钟',
  way: '拣货、打包、配送、到门：进度',
  track: '看进度',
  open: '查看',
  pay: '去付款',
  waits: '还未付款，未扣任何款项',
  delivered: '{count} 分钟送达',
  cancelled: '您已取消，未扣款',
  expired: '超时未付款，未扣款',
  recalled: '付款前已召回，未扣款',
  refundDue: '可退 {amount}，点“原因”',
  refunded: '{amount} 已退到余额',
  recalledThing: '已召回：{name}',
  why: '原因',
  whyThing: '原因：{name}',
} as const satisfies TranslationOf<typeof english>
