import type { Catalogue } from '../catalogue.ts'

export const account = {
  title: 'Me',
  account: 'Account {account}',
  wallet: 'Lane Pay balance',
  orders: 'Orders',
  ordersHint: 'What is on its way and what came',
  address: 'Brought to',
  change: 'Change',
  language: 'Language',
  languageSystem: 'As on the phone',
  languageEn: 'English',
  languageZh: '中文',
  languagePseudo: 'Pseudo',
  theme: 'Light',
  themeSystem: 'As on the phone',
  themeLight: 'Day',
  themeDark: 'Night',
  aboutTitle: 'About',
  about:
    'Lantern Lane is a demonstration. Every name in it is invented, no money moves, and nothing leaves this phone.',
  licences:
    'Open source under the MIT licence. Product pictures: Fluent Emoji (MIT). Numerals: Recursive (OFL 1.1). Icons: Lucide (ISC).',
} as const satisfies Catalogue
