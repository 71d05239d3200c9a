import type { SceneId } from '#contract/live.ts'
import { gtins } from './shelf-lots.ts'

const second = 1000
const minute = 60 * second

/** A show of the programme: what it is called, who talks, where, when. */
export interface Programme {
  id: ProgrammeId
  roomId: RoomId
  hostId: 'chef-bao' | 'madame-su'
  /** Minutes of the Shanghai day at which it begins; `on`: the one day of the year, [month, day], or every day. */
  startMinute: number
  on?: readonly [month: number, day: number]
  lengthMs: number
  chapters: readonly ChapterSeed[]
  /** The host is away for a moment, from and to. */
  away?: readonly [fromMs: number, toMs: number]
  rainMs?: number
  invited?: true
}

export type ProgrammeId = 'night-kitchen' | 'lantern-night' | 'pavilion'
export type RoomId = 'kitchen' | 'pavilion'

/** Where a chapter begins, what is seen, and what is on the counter. It ends where the next begins. */
export interface ChapterSeed {
  id: string
  fromMs: number
  scene: SceneId
  gtin?: string
}

/** What is on the counters of the evening. */
export const showGtins = {
  strawberries: gtins.strawberries,
  dumplings: '09521000001268',
  crab: gtins.hairyCrab,
  lobster: '09521000001091',
  broccoli: '09521000001183',
  bag: '09521000001503',
} as const

/** The number a thing is called by, in every show. */
export const counterNumbers: Readonly<Record<string, number>> = {
  [showGtins.strawberries]: 1,
  [showGtins.dumplings]: 2,
  [showGtins.crab]: 3,
  [showGtins.lobster]: 4,
  [showGtins.broccoli]: 5,
  [showGtins.bag]: 7,
}

const { strawberries, dumplings, crab, lobster, broccoli, bag } = showGtins
const at = (min: number, sec = 0): number => min * minute + sec * second
const chapter = (id: string, fromMs: number, scene: SceneId, gtin?: string): ChapterSeed => ({
  id,
  fromMs,
  scene,
  ...(gtin !== undefined && { gtin }),
})

/** By the lane's clock, Asia/Shanghai. Chapters begin at even seconds: a piece of film is two seconds long. */
export const programmes: readonly Programme[] = [
  {
    id: 'night-kitchen',
    roomId: 'kitchen',
    hostId: 'chef-bao',
    startMinute: 19 * 60 + 30,
    lengthMs: at(72, 40),
    away: [at(58), at(58, 40)],
    rainMs: at(45),
    chapters: [
      chapter('welcome', 0, 'welcome'),
      chapter('strawberries', at(1), 'strawberries', strawberries),
      chapter('broccoli', at(4), 'broccoli', broccoli),
      chapter('dumplings', at(6), 'dumplings', dumplings),
      chapter('crab', at(11), 'crab', crab),
      chapter('lobster', at(20), 'lobster', lobster),
      chapter('gate', at(28), 'gate', crab),
      chapter('crab-again', at(31), 'crab', crab),
      chapter('dumplings-again', at(38), 'dumplings', dumplings),
      chapter('rain', at(45), 'welcome'),
      chapter('lobster-again', at(47), 'lobster', lobster),
      chapter('goodbye', at(66), 'goodbye'),
    ],
  },
  {
    id: 'lantern-night',
    roomId: 'kitchen',
    hostId: 'chef-bao',
    startMinute: 23 * 60 + 30,
    on: [11, 10],
    lengthMs: at(75),
    rainMs: at(40),
    chapters: [
      chapter('welcome', 0, 'welcome'),
      chapter('lobster', at(4), 'lobster', lobster),
      chapter('crab', at(14), 'crab', crab),
      chapter('midnight', at(26), 'midnight'),
      chapter('crab-night', at(33), 'crab', crab),
      chapter('rain', at(40), 'welcome'),
      chapter('strawberries', at(42), 'strawberries', strawberries),
      chapter('dumplings', at(54), 'dumplings', dumplings),
      chapter('goodbye', at(68), 'goodbye'),
    ],
  },
  {
    id: 'pavilion',
    roomId: 'pavilion',
    hostId: 'madame-su',
    startMinute: 20 * 60,
    lengthMs: at(30),
    invited: true,
    chapters: [
      chapter('welcome', 0, 'pavilion'),
      chapter('piece', at(4), 'pavilion', bag),
      chapter('questions', at(20), 'pavilion', bag),
    ],
  },
]

/** How long packets fall, s, and how many. */
export const rainSeconds = 9
export const rainPackets = 60
