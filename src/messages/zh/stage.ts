import type { TranslationOf } from '../catalogue.ts'
import type { stage as english } from '../en/stage.ts'

export const stage = {
  title: '演示台',
  close: '关闭演示台',
  storyTime: '故事时间',
  pause: '暂停时间',
  goOn: '继续时间',
  dragTime: '拖动时间',
  timeAndKnot: '{time}，{knot}',
  speed: '速度',
  scenario: '场景',
  goWrong: '制造意外',
  loseAnswer: '丢掉下一个回音',
  slow: '全部变慢',
  reset: '重来',
  toNext: '下一步：{knot}，{time}',
  nothingAhead: '前面没有了',
  knotOpen: '开场',
  knotOrdered: '下单',
  knotPaid: '付款',
  knotPicking: '拣货',
  knotPacked: '打包',
  knotRider: '骑手',
  knotDoor: '到门',
  knotDelivered: '送达',
  knotNext: '下一步',
} as const satisfies TranslationOf<typeof english>
