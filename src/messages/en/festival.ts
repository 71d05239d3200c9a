import type { Catalogue } from '../catalogue.ts'

export const festival = {
  title: 'Lantern Night',
  number: '11.11',
  lightsUpIn: 'Lantern Night lights up in',
  isOn: 'Lantern Night is on, until',
  countdown: '{days}, {hours}, {minutes}, {seconds}',
  opensOn: 'Opens {date} at {time}',
  laidOut: 'Laid out for the night',
} as const satisfies Catalogue
