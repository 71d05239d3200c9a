import type { Catalogue } from '../catalogue.ts'

export const account = {
  title: 'Me',
  account: 'Account {account}',
  wallet: 'Lane Pay balance',
  statement: 'In and out',
  'line.opening': 'At the start',
  'line.payment': 'Paid',
  'line.refund': 'Refunded',
  orders: 'Orders',
  ordersHint: 'What is on its way and what came',
  address: 'Brought to',
  stage: 'Stage',
  stageHint: 'Hold the lantern, or',
  openStage: 'Open',
  tags: 'Tags to print',
  tagsHint: 'A sheet of them, for other people’s phones',
  language: 'Language',
  'language.system': 'As on the phone',
  'language.en': 'English',
  'language.zh': '中文',
  'language.pseudo': 'Pseudo',
  theme: 'Day or night',
  'theme.system': 'Phone',
  'theme.light': 'Day',
  'theme.dark': 'Night',
  aboutTitle: 'About',
  about:
    'Lantern Lane is a demonstration. Every name in it is invented, no money moves, and nothing leaves this phone.',
  licences:
    'Open source under the MIT licence. Product pictures: Fluent Emoji (MIT). Numerals: Recursive (OFL 1.1). Icons: Lucide (ISC).',
} as const satisfies Catalogue
