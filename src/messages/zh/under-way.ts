import type { TranslationOf } from '../catalogue.ts'
import type { underWay as english } from '../en/under-way.ts'

/** 不在订单页时，对一单说的话：小药丸、标签页标题、手机通知。 */
export const underWay = {
  minutes: '{count} 分钟',
  anyMoment: '马上到',
  asks: '有件事要问你',
  unreachable: '骑手联系不上你',
  address: '骑手找不到门',
  atDoor: '到门口了',
  goesBack: '正在送回门店',
  noRider: '正在找骑手',
  quiet: '{time} 最后看到骑手',
  late: '晚 {count} 分钟',
  more: '+{count}',
  moreSaid: '另有 {count} 单在路上',
  title: '{progress} · {page}',
} as const satisfies TranslationOf<typeof english>
