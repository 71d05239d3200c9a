import type { Catalogue } from '../catalogue.ts'

export const scan = {
  title: 'Scan',
  close: 'Close',
  help: 'Help',
  back: 'Back',

  // What the camera is doing
  askingHead: 'Let the camera look',
  askingBody: 'Your phone asks you first. Nothing leaves it.',
  startingHead: 'Opening the camera',
  startingBody: 'Hold a tag ready',
  scanningHead: 'Point at a tag',
  scanningBody: 'See where it grew and how it travelled',
  photoHead: 'Reading your photo',
  photoBody: 'It stays on your phone',
  foundHead: 'Got it',
  foundBody: 'Looking it up',

  // Several codes in view
  severalHead: 'More than one',
  severalBody: 'Tell us which you mean',
  chooseHead: 'Which one?',
  chooseLead: 'There are {count} codes in the picture. Tap the one you mean.',
  chooseBatch: 'Batch {lot}',
  choosePiece: 'piece {serial}',
  chooseProduct: 'The product, any batch',
  chooseNotOurs: 'Not ours',

  // Ways in
  torch: 'Torch',
  torchOn: 'Torch on',
  photo: 'Photo',
  typeCode: 'Type code',
  askAgain: 'Ask again',
  tryDemoTag: 'Try a demo tag',

  // No picture, and what to do
  refusedHead: 'The camera is off',
  refusedBody: 'Your phone said no, so nothing was filmed',
  refusedTag: 'To let it in',
  refusedStep1: 'Tap the <b>lock</b> by the address',
  refusedStep2: 'Find <b>Camera</b>, pick Allow',
  refusedStep3: 'Tap <b>Ask again</b> below',
  noCameraHead: 'No camera here',
  noCameraBody: 'This device has none we may use',
  noCameraTag: 'Other ways in',
  noCameraStep1: 'Pick a <b>photo</b> of a tag',
  noCameraStep2: '<b>Type</b> the numbers under the bars',
  noCameraStep3: 'Or try a <b>demo tag</b>',
  busyHead: 'The camera is busy',
  busyBody: 'Something else on your phone is holding it',
  busyTag: 'To free it',
  busyStep1: 'Close the <b>other app</b> or call',
  busyStep2: 'Come <b>back</b> here',
  busyStep3: 'Tap <b>Ask again</b> below',
  insecureHead: 'No live camera here',
  insecureBody: 'Phones lend it only to addresses that start with https. This one starts with http.',
  insecureTag: 'Works just as well',
  insecureStep1: 'Tap <b>Photo</b>, take one of the tag',
  insecureStep2: '<b>Type</b> the numbers under the bars',
  insecureStep3: 'Or try a <b>demo tag</b>',

  // A code that is not a tag of ours
  notOursHead: 'Not one of our tags',
  notOursUrl: '<b>We didn’t open it.</b> Codes stuck on posts and windows can lead anywhere.',
  notOursText: '<b>We did nothing with it.</b> It is text, not a tag.',
  pointsTo: 'It points to',
  says: 'It says',
  saysNothing: 'nothing at all',
  oursLookLike: 'Ours hang on the shelf, with cut corners and a hole.',
  typeACode: 'Type a code',

  // A tag with a mistake
  badCodeAdvice: 'Type the numbers under the bars, or ask someone in the shop.',

  // A good tag of nothing we sell
  unknownHead: 'Not on our shelves',
  unknownBody: '<b>The code is good,</b> but we don’t sell this.',
  number: 'Number',

  // The photo, the reader, the world
  photoEmptyHead: 'No code in that photo',
  photoEmptyBody: 'Go closer, so that the square fills the picture. Keep it sharp and out of the glare.',
  photoAgain: 'Take another',
  photoUnreadableHead: 'That photo won’t open',
  photoUnreadableBody: 'It may be a video, or a kind of picture this browser doesn’t know.',
  readerHead: 'The reader didn’t load',
  readerBody: 'Weak signal, most likely. Try again, or type the numbers under the bars.',
  silentHead: 'No answer from the shop',
  silentBody: 'We have your code. Nothing is lost.',
  tryAgain: 'Try again',

  // Demo tags
  trayHead: 'Demo tags',
  trayBody: 'Each one works like a tag on the shelf.',
  trayEmpty: 'No demo tags in this world.',
  trayWaiting: 'Fetching the tags',
  trayFailed: 'The tags could not be fetched.',

  // Help
  helpHead: 'What you can scan',
  helpTag: '<b>Our tags.</b> The square code opens that very batch.',
  helpBars: '<b>The bars on a pack.</b> They open the product.',
  helpPhoto: '<b>A photo of either.</b> Works without the live camera.',
  helpPrivate: '<b>Nothing is filmed or sent.</b> Your phone reads the code by itself.',
  gotIt: 'Got it',

  // Typing
  typeHead: 'Type the code',
  typeHint: 'The 13 numbers under the bars',
  typeLabel: 'The numbers under the bars',
  typeFind: 'Find it',
  typeFinding: 'Looking it up',
  typeKeys: 'Numbers',
  typeMore: { one: '{count} more number', other: '{count} more numbers' },
  typeWhole: 'The last number fits',
  typeWrong: 'The last number doesn’t fit',
  typeWrongMore: 'So one number before it is wrong.',
  typeUnknown: 'We don’t sell this one',
  typeUnknownMore: 'The number itself is right.',
  typeSilent: 'No answer from the shop',
  typeSilentMore: 'Your number is kept. Try again.',
  typeSwap: 'Two swapped? That’s {product}',
  typeOpen: 'Open {product}',
  typeSwapOpen: 'Yes, open {product}',
  scanInstead: 'Scan instead',
  delete: 'Delete',
} as const satisfies Catalogue
