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
  theRider: '骑手',
  noteRiderFound: '{rider} 给你送这一单',
  notePickedUp: '{rider} 已取货，正在路上',
  noteAtDoor: '{rider} 到门口了',
  noteAtDoorBody: '东西送到了。',
  noteArrives: '大约 {time} 到。',
  noteAsks: '{name}，货架上没有了',
  noteAsksBody: '换一样还是不要了？请在 {time} 前选。',
  noteLate: '这一单会晚 {count} 分钟',
  noteUnreachableBody: '看看让他怎么办。',
  notify: '到了在这部手机上提醒我',
  notifyOff: '有骑手、取货、到门口，各一次；出了状况也会说',
  notifyOn: '这部手机上开着本店时会提醒',
  notifyDenied: '手机拒绝了通知，可在本页的浏览器设置里允许。',
  title: '{progress} · {page}',
} as const satisfies TranslationOf<typeof english>
