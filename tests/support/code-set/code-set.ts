import { easy, picture, type Axis, type CodePicture, type Hung } from './code-picture.ts'
import { spots, stripe, torn } from './damages.ts'
import type { Faults } from './faults.ts'
import { packs, stranger, tags, type Printed } from './printed-codes.ts'

const SEED = 20261109
const KINDS = [tags[0], packs.gtinQr, packs.dataMatrix, packs.ean13, packs.ean8, packs.upca] as const

/** Every picture of the set, in a fixed order. */
export function codeSet(): CodePicture[] {
  const pictures: CodePicture[] = []
  const add = (
    axis: Axis,
    what: string,
    hung: readonly Hung[],
    faults: Partial<Faults> = {},
    as: CodePicture['as'] = 'frame',
  ) => pictures.push(picture({ axis, what, hung, faults, as, seed: SEED + pictures.length }))

  clean(add)
  tiny(add)
  rotated(add)
  tilted(add)
  damaged(add)
  dark(add)
  glaring(add)
  blurred(add)
  reversed(add)
  pale(add)
  curved(add)
  several(add)
  beyond(add)
  return pictures
}

type Add = (axis: Axis, what: string, hung: readonly Hung[], faults?: Partial<Faults>, as?: CodePicture['as']) => void

function clean(add: Add): void {
  for (const code of KINDS) {
    add('clean', '', [{ code }])
    add('clean', 'large', [{ code, module: easy(code) * 1.45 }])
    add('clean', 'small', [{ code, module: easy(code) * 0.6 }])
    add('clean', 'in a photo', [{ code, module: easy(code) * 2 }], {}, 'photo')
  }
}

function tiny(add: Add): void {
  for (const module of [3, 2.6, 2.2, 2, 1.8, 1.6]) {
    for (const code of [tags[0], packs.dataMatrix, packs.ean13])
      add('tiny', `${module} px a module`, [{ code, module }])
  }
  for (const module of [2, 1.6]) {
    for (const code of [tags[1], tags[2], packs.gtinQr, packs.ean8, packs.upca])
      add('tiny', `${module} px a module`, [{ code, module }])
    for (const code of [tags[0], packs.ean13, packs.dataMatrix])
      add('tiny', `${module} px a module in a photo`, [{ code, module }], {}, 'photo')
  }
}

function rotated(add: Add): void {
  for (let turn = 15; turn < 360; turn += 30) {
    add('rotated', `${turn}°`, [{ code: tags[turn % 2], turn } as Hung])
    add('rotated', `${turn + 8}°`, [{ code: packs.dataMatrix, turn: turn + 8 }])
    add('rotated', `${turn + 22}°`, [{ code: packs.ean13, turn: turn + 22 }])
  }
  for (const turn of [45, 135, 90]) {
    add('rotated', `${turn}°`, [{ code: packs.ean8, turn }])
    add('rotated', `${turn}°`, [{ code: packs.upca, turn }])
    add('rotated', `${turn}° in a photo`, [{ code: packs.ean13, turn, module: 5 }], {}, 'photo')
    add('rotated', `${turn + 17}° in a photo`, [{ code: tags[0], turn: turn + 17, module: 12 }], {}, 'photo')
  }
}

function tilted(add: Add): void {
  for (const [tilt, tiltAbout] of [
    [25, 0],
    [35, 60],
    [45, 90],
    [45, 0],
    [50, 135],
    [55, 20],
  ] as const)
    // prettier-ignore
    for (const code of [tags[0], packs.dataMatrix, packs.ean13])
      add('tilted', `${tilt}° about ${tiltAbout}°`, [{ code, tilt, tiltAbout, module: easy(code) * 1.15 }])
}

function damaged(add: Add): void {
  for (const [n, share] of [0.02, 0.03, 0.04, 0.05, 0.06, 0.07].entries()) {
    add('damaged', `on ${share * 100} %`, [{ code: tags[n % 3], damage: spots(share, n + 1) } as Hung])
    add('damaged', `on ${share * 100} %`, [{ code: packs.dataMatrix, damage: spots(share, n + 20) }])
  }
  for (const legs of [8, 11, 14])
    add('damaged', `torn by ${legs}`, [{ code: tags[0], damage: torn('bottom right', legs) }])
  for (const legs of [3, 5])
    add('damaged', `torn by ${legs}`, [{ code: packs.dataMatrix, damage: torn('top right', legs) }])
  for (const [from, to] of [
    [0, 0.5],
    [0.25, 0.7],
    [0.4, 0.95],
  ] as const)
    // prettier-ignore
    for (const code of [packs.ean13, packs.ean8]) add('damaged', `wet from ${from} to ${to}`, [{ code, damage: stripe(from, to) }])
  add('damaged', 'torn by 30', [{ code: packs.ean13, damage: torn('top right', 30) }])
  add('damaged', 'torn by 9 in a photo', [{ code: tags[1], damage: torn('bottom right', 9), module: 11 }], {}, 'photo')
}

function dark(add: Add): void {
  for (const [exposure, noise] of [
    [0.35, 0.025],
    [0.25, 0.03],
    [0.18, 0.03],
    [0.14, 0.03],
    [0.12, 0.02],
  ] as const)
    // prettier-ignore
    for (const code of [tags[0], packs.dataMatrix, packs.ean13, packs.gtinQr])
      add('low light', `at ${exposure} with noise ${noise}`, [{ code }], { exposure, noise })
  for (const noise of [0.06, 0.09]) for (const code of [tags[2], packs.ean8]) add('low light', `grain ${noise}`, [{ code }], { noise, exposure: 0.6 }) // prettier-ignore
}

function glaring(add: Add): void {
  const at = { x: 0.5, y: 0.5 }
  for (const strength of [0.5, 0.8, 1.2]) {
    for (const code of [tags[0], packs.dataMatrix, packs.ean13]) {
      // A lamp over the lower right of the code; over bars it leaves the upper part.
      const side = (code.kind === 'ean13' ? 26 : code.kind === 'qr' ? 16.5 : 11) * easy(code)
      const glare = { right: side * 0.75, down: side * 0.8, radius: side * 0.6, strength }
      add('glare', `of ${strength}`, [{ code, at }], { glare })
      add('glare', `of ${strength} beside it, in shade`, [{ code, at }], { glare: { ...glare, right: 260, radius: 150 }, shade: 0.6 }) // prettier-ignore
    }
  }
}

function blurred(add: Add): void {
  for (const code of [tags[0], packs.dataMatrix, packs.ean13, packs.gtinQr]) {
    const module = easy(code)
    for (const [part, angle] of [
      [0.6, 20],
      [0.9, 90],
      [1.1, 130],
    ] as const)
      // prettier-ignore
      add('blur', `moved ${part} modules at ${angle}°`, [{ code }], { motion: { length: part * module, angle } })
    for (const part of [0.35, 0.5, 0.6])
      add('blur', `out of focus by ${part} modules`, [{ code }], { focus: part * module })
  }
}

function reversed(add: Add): void {
  for (const code of KINDS) {
    add('mirrored', '', [{ code, isMirrored: true }])
    add('inverted', '', [{ code, isInverted: true }])
  }
  for (const code of [tags[1], packs.dataMatrix]) {
    add('mirrored', 'and turned', [{ code, isMirrored: true, turn: 71 }])
    add('inverted', 'and turned', [{ code, isInverted: true, turn: 118 }])
    add('inverted', 'in a photo', [{ code, isInverted: true, module: 12 }], {}, 'photo')
    add('mirrored', 'in a photo', [{ code, isMirrored: true, module: 12 }], {}, 'photo')
  }
}

function pale(add: Add): void {
  for (const contrast of [0.35, 0.25, 0.18, 0.12])
    for (const code of [tags[0], packs.dataMatrix, packs.ean13, packs.upca]) add('low contrast', `of ${contrast}`, [{ code }], { contrast, noise: 0.008 }) // prettier-ignore
}

function curved(add: Add): void {
  for (const bend of [25, 35, 45, 55])
    for (const code of [tags[0], packs.dataMatrix, packs.ean13]) add('curved', `by ${bend}°`, [{ code, bend, turn: 4 }])
}

function several(add: Add): void {
  const left = { x: 0.3, y: 0.35 }
  const right = { x: 0.7, y: 0.65 }
  const pairs = [[tags[0], tags[1]], [tags[0], stranger], [tags[1], packs.ean13], [packs.dataMatrix, tags[2]], [packs.ean13, packs.ean8]] as const // prettier-ignore
  for (const [one, other] of pairs) {
    const module = (code: Printed, times: number) => Math.min(easy(code), 5) * times
    add('several', '', [{ code: one, at: left, module: module(one, 0.85) }, { code: other, at: right, module: module(other, 0.85) }]) // prettier-ignore
    add('several', 'of two sizes', [{ code: one, at: left, module: module(one, 1) }, { code: other, at: right, module: module(other, 0.55) }]) // prettier-ignore
    add('several', 'in a photo', [{ code: one, at: left, module: module(one, 1.6) }, { code: other, at: right, module: module(other, 1) }], {}, 'photo') // prettier-ignore
  }
  const four = [tags[0], tags[1], tags[2], stranger]
  const places = [{ x: 0.27, y: 0.27 }, { x: 0.73, y: 0.27 }, { x: 0.27, y: 0.73 }, { x: 0.73, y: 0.73 }] // prettier-ignore
  const hung = (module: number) => four.map((code, n) => ({ code, at: places[n] ?? left, module }))
  add('several', 'four at once', hung(4))
  add('several', 'four in a photo', hung(8), {}, 'photo')
}

function beyond(add: Add): void {
  const code = tags[0]
  add('beyond', '1 px a module', [{ code, module: 1 }])
  add('beyond', '1 px a module', [{ code: packs.dataMatrix, module: 1 }])
  add('beyond', '0.8 px a bar', [{ code: packs.ean13, module: 0.8 }])
  add('beyond', 'a finder torn off', [{ code, damage: torn('top left', 15) }])
  add('beyond', 'dirt on 30 %', [{ code, damage: spots(0.3, 3) }])
  add('beyond', 'washed out', [{ code, at: { x: 0.5, y: 0.5 } }], { glare: { right: 0, down: 0, radius: 300, strength: 3 } }) // prettier-ignore
  add('beyond', 'moved 3 modules', [{ code }], { motion: { length: 20, angle: 40 } })
  add('beyond', 'moved 3 bars', [{ code: packs.ean13 }], { motion: { length: 10, angle: 0 } })
  add('beyond', 'far out of focus', [{ code }], { focus: 9 })
  add('beyond', 'tilted 82°', [{ code, tilt: 82, tiltAbout: 30 }])
  add('beyond', 'in the dark', [{ code }], { exposure: 0.03, noise: 0.03 })
  add('beyond', 'wet all over', [{ code: packs.ean13, damage: stripe(0, 1) }])
}
