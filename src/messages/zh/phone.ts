import type { TranslationOf } from '../catalogue.ts'
import type { phone as english } from '../en/phone.ts'

export const phone = {
  region: '短信',
  demo: '演示',
  osmanthusBank: '桂花银行',
  lanePay: '巷付',
  now: '现在',
  paymentCode: '验证码 {code}，用于在{merchant}支付 {amount}。',
  pinResetCode: '验证码 {code}，用于解锁支付密码。',
  lane: '灯笼巷',
  depositDue: '{product}：尾款 {amount} 须在今晚 {time} 前付清，逾期定金不退。',
  itemComes: '{product}上架讲解了。',
  itemBack: '{product}又有货了。',
  fillIn: '填入验证码',
  dismiss: '收起短信',
  copied: '验证码已复制',
} as const satisfies TranslationOf<typeof english>
