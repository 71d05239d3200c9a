import type { TranslationOf } from '../catalogue.ts'
import type { account as english } from '../en/account.ts'

export const account = {
  title: '我的',
  account: '账号 {account}',
  wallet: '巷付余额',
  orders: '订单',
  ordersHint: '在路上的和已送到的',
  address: '送到',
  stage: '演示台',
  stageHint: '长按灯笼，或',
  openStage: '打开',
  tags: '打印价签',
  tagsHint: '一整张，给别人的手机扫',
  language: '语言',
  'language.system': '跟随手机',
  'language.en': 'English',
  'language.zh': '中文',
  'language.pseudo': 'Pseudo',
  theme: '明暗',
  'theme.system': '手机',
  'theme.light': '白天',
  'theme.dark': '夜晚',
  aboutTitle: '关于',
  about: '灯笼巷是一个演示。里面的名字都是编的，不动一分钱，什么也不会离开这部手机。',
  licences: '以 MIT 许可证开源。商品图片：Fluent Emoji（MIT）。数字字体：Recursive（OFL 1.1）。图标：Lucide（ISC）。',
} as const satisfies TranslationOf<typeof english>
