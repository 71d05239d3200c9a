import type { Catalogue } from '../catalogue.ts'

export const face = {
  asking: 'Asking for the camera',
  look: 'Look into the ring',
  turnLeft: 'Turn slightly left',
  turnRight: 'Turn slightly right',
  blink: 'Blink once',
  done: 'That was you moving',
  found: 'Found you',
  turn: 'Turn',
  blinkName: 'Blink',
  isDone: 'Done:',
  dark: 'It is too dark to see you.',
  far: 'Come into the ring.',
  otherWay: 'The other way.',
  holdStill: 'Hold still, then blink.',
  private: 'Stays on this phone. Nobody is recognised.',
  usePin: 'Use PIN instead',
} as const satisfies Catalogue
