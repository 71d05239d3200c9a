import { chance, type Chance } from './chance.ts'
import { develop, NO_FAULTS, type Faults } from './faults.ts'
import type { Printed } from './printed-codes.ts'
import { shoot, type Damage, type Plate } from './shot.ts'
import { isBars, symbolOf, type CodeSymbol } from './symbols.ts'

/** What is hard about a picture. `beyond` is what no reader can be asked to read; it must not be misread either. */
export type Axis =
  | 'clean'
  | 'tiny'
  | 'rotated'
  | 'tilted'
  | 'damaged'
  | 'low light'
  | 'glare'
  | 'blur'
  | 'mirrored'
  | 'inverted'
  | 'low contrast'
  | 'curved'
  | 'several'
  | 'beyond'

export type CodePicture = {
  name: string
  axis: Axis
  /** Held before the camera, or taken as a photo and chosen. */
  as: 'frame' | 'photo'
  codes: readonly Printed[]
  width: number
  height: number
  /** The same each time: brightness row by row, and where the middle of each code is. */
  draw: () => Promise<{ bytes: Uint8Array; middles: { x: number; y: number }[] }>
}

export type Hung = Partial<Omit<Plate, 'symbol' | 'damage'>> & {
  code: Printed
  damage?: (symbol: CodeSymbol) => Damage
}

/** A comfortable size: what a hand holds before a phone. */
export const easy = (code: Printed): number => (isBars(code.kind) ? 3.4 : code.kind === 'dataMatrix' ? 8 : 6.5)

/** A picture of the set; its seed says the rest: upright or not, where the hand holds the code, the grain. */
export function picture(of: {
  axis: Axis
  what: string
  hung: readonly Hung[]
  faults: Partial<Faults>
  as: CodePicture['as']
  seed: number
}): CodePicture {
  const { axis, what, hung, faults, as, seed } = of
  const upright = seed % 3 === 0
  const [long, short] = as === 'photo' ? [2016, 1512] : [1280, 720]
  const [width, height] = upright ? [short, long] : [long, short]
  return {
    name: `${as} ${axis}: ${hung.map(({ code }) => code.kind).join(' + ')} ${what}`,
    axis,
    as,
    codes: hung.map(({ code }) => code),
    width,
    height,
    draw: async () => {
      const chances = chance(seed)
      const plates = await Promise.all(hung.map((each) => plateOf(each, hung.length === 1, chances)))
      return {
        bytes: develop(shoot(width, height, plates, seed), { ...NO_FAULTS, ...faults }, chances),
        middles: plates.map(({ at }) => ({ x: at.x * width, y: at.y * height })),
      }
    },
  }
}

async function plateOf({ code, damage, ...pose }: Hung, isAlone: boolean, { between }: Chance): Promise<Plate> {
  const symbol = await symbolOf(code.kind, code.drawn)
  const wobble = { x: between(0.44, 0.56), y: between(0.44, 0.56), turn: between(-6, 6), module: between(0.92, 1.12) }
  return {
    symbol,
    at: isAlone ? wobble : { x: 0.5, y: 0.5 },
    module: easy(code) * wobble.module,
    turn: wobble.turn,
    tilt: 0,
    tiltAbout: 0,
    bend: 0,
    isMirrored: false,
    isInverted: false,
    ink: 0.1,
    paper: 0.9,
    damage: damage?.(symbol) ?? null,
    ...pose,
  }
}
