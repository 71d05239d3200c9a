import type { TranslationOf } from '../catalogue.ts'
import type { units as english } from '../en/units.ts'

export const units = {
  days: '{count} 天',
  hours: '{count} 小时',
  minutes: '{count} 分钟',
  seconds: '{count} 秒',
  kilometres: '{count} 公里',
  metres: '{count} 米',
  celsius: '{count} °C',
  dayTag: '天',
  hourTag: '时',
  hourTagWide: '时',
  minuteTag: '分',
  secondTag: '秒',
  dayAndTime: '{day} {time}',
} as const satisfies TranslationOf<typeof english>
