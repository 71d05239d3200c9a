import type { TranslationOf } from '../catalogue.ts'
import type { face as english } from '../en/face.ts'

export const face = {
  asking: '正在请求摄像头',
  look: '请看向圆环',
  turnLeft: '请微微向左转头',
  turnRight: '请微微向右转头',
  blink: '请眨一下眼',
  done: '已确认有人在动',
  found: '看到你了',
  turn: '转头',
  blinkName: '眨眼',
  isDone: '完成：',
  dark: '光线太暗，看不清。',
  far: '请靠近圆环。',
  otherWay: '请往另一边转。',
  holdStill: '请先别动，再眨眼。',
  private: '画面不离开手机，不识别任何人。',
  usePin: '改用密码',
} as const satisfies TranslationOf<typeof english>
