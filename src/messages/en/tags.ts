import type { Catalogue } from '../catalogue.ts'

export const tags = {
  title: 'Tags to print',
  lead: 'Hang them up, hand them out: any phone that scans one opens its batch.',

  // Where the codes lead
  address: 'Address the codes open',
  ownAddress: 'Take this page’s address',
  networkHttp:
    'Phones in the same network can open it. It is plain http: there a photo replaces the live camera, and nothing works offline.',
  networkHttps: 'Phones in the same network can open it, after one warning: with the live camera, but not offline.',
  anywhereHttp:
    'Any phone can open it. It is plain http: there a photo replaces the live camera, and nothing works offline.',
  anywhereHttps: 'Any phone can open it: with the live camera, and offline once opened.',
  'fault.empty':
    'Type the address phones shall open, such as {example}. <b>npm start</b> prints it. Until then the tags have no codes.',
  'fault.notAnAddress': 'This is no address. It looks like {example}, and <b>npm start</b> prints it.',
  'fault.notHttp': 'A phone opens only addresses that begin with http:// or https://.',
  'fault.thisMachine':
    '<b>A phone would look for the shop in itself.</b> This address means “this machine”. Open the shop by its address in your network, such as {example}: <b>npm start</b> prints it.',
  'fault.tooMuch': 'Only the address itself, please: no name or password, and nothing after ? or #.',
  'fault.otherFolder': 'There the shop is at {own}, and nowhere else.',

  // The sheet
  paper: 'Paper',
  'paper.a4': 'A4',
  'paper.letter': 'Letter',
  up: 'Tags on a sheet',
  'up.8': '8 large',
  'up.24': '24 small',
  bars: 'Bars as well',
  barsHint: 'EAN-13, for scanners that read no squares',
  copies: 'Of each tag',
  fewer: 'One fewer of each',
  more: 'One more of each',
  which: 'Which tags',
  all: 'All',
  none: 'None',
  'shows.clean': 'All is well',
  'shows.excursion': 'Got warm on the way',
  'shows.gap': 'Hours without a record',
  'shows.recallable': 'May be recalled',
  'shows.live': 'Came alive',
  'shows.correction': 'A record put right',
  'shows.mixedLots': 'From several groves',
  'shows.imported': 'From abroad',
  'shows.copiedSerial': 'A copied tag',
  'shows.declaredLate': 'Told late',
  'shows.expired': 'Past its day',
  'shows.failedTest': 'Failed its test',
  'shows.noData': 'No story at all',
  'shows.unknownLot': 'A lot nobody knows',
  big: 'One big tag',
  bigHint: 'For a projector; a clicker turns from one to the next',

  // The preview
  preview: 'Preview',
  waiting: 'Fetching the tags',
  noTags: 'There are no tags in this world.',
  nothingChosen: 'Choose a tag, and it is printed here.',
  print: { one: 'Print {count} sheet', other: 'Print {count} sheets' },
  cannotPrint: 'This browser cannot print. Open this page on a computer.',
  sheetLabel: 'Sheet {sheet} of {sheets}: {names}',
  comma: ', ',

  // On the paper
  sheetHead: 'Sheet {sheet} of {sheets}. Print at 100 %, cut on the marks, punch the ring.',
  opens: 'Every code opens {address}.',
  opensNear: 'Every code opens {address}. Phones must be on the same network.',
  opensNothing: 'No codes yet: there is no address a phone can open.',
  rule: '50 mm',
  bestBy: 'Best by <b>{date}</b>',
  code: 'QR code of {name}, batch {lot}',
  noCode: 'No address yet, so no code',

  // One big tag
  place: '{place} of {count}',
  opensShort: 'Opens {address}',
  previous: 'Previous tag',
  next: 'Next tag',
  toAddress: 'Type the address',
} as const satisfies Catalogue
