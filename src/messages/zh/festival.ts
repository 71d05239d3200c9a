import type { TranslationOf } from '../catalogue.ts'
import type { festival as english } from '../en/festival.ts'

export const festival = {
  title: '灯火夜',
  number: '11.11',
  lightsUpIn: '距灯火夜点亮还有',
  isOn: '灯火夜进行中，距结束还有',
  countdown: '{days} {hours} {minutes} {seconds}',
  opensOn: '{date} {time} 点亮',
  laidOut: '今晚摆出来的',
} as const satisfies TranslationOf<typeof english>
