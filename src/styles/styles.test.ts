import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (name: string): string =>
  readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '')

/** The declarations after `selector {`, as name: value. */
function roles(css: string, selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`no ${selector}`)
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+|color-scheme):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
}

test('night looks the same whether the phone or the person chose it', () => {
  const night = read('./night.css')
  expect(roles(night, ':root:not([data-theme])')).toEqual(roles(night, "[data-theme='dark']"))
  const zones = read('./zones.css')
  expect(roles(zones, ":root:not([data-theme]) [data-zone='wallet']")).toEqual(
    roles(zones, "[data-theme='dark'] [data-zone='wallet']"),
  )
})

const day = roles(read('./tokens.css'), ':root')
const dark = { ...day, ...roles(read('./night.css'), "[data-theme='dark']") }
const zone = (name: string) => roles(read('./zones.css'), `[data-zone='${name}']`)
const looks: Record<string, Record<string, string>> = {
  'market by day': day,
  'market by night': dark,
  'wallet by day': { ...day, ...zone('wallet') },
  'wallet by night': { ...dark, ...roles(read('./zones.css'), "[data-theme='dark'] [data-zone='wallet']") },
  live: { ...day, ...zone('live') },
  pavilion: { ...day, ...zone('pavilion') },
  stage: { ...day, ...zone('stage') },
  print: { ...dark, ...zone('print') },
}

const resolve = (look: Record<string, string>, role: string): string => {
  const value = look[role] ?? ''
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return other ? resolve(look, other) : value
}
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1)
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
    .map((light) => (light <= 0.04045 ? light / 12.92 : ((light + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(look: Record<string, string>, one: string, other: string): number {
  const [light = 0, shade = 0] = [luminance(resolve(look, one)), luminance(resolve(look, other))].toSorted(
    (a, b) => b - a,
  )
  return (light + 0.05) / (shade + 0.05)
}

const text = ['--ink', '--ink-2', '--ink-3', '--action-text'].flatMap((ink) => [
  [ink, '--ground'],
  [ink, '--sheet'],
])
const onRole = [
  ['--ink', '--recess'],
  ['--ink-2', '--recess'],
  ['--on-action', '--action'],
  ['--on-fest', '--fest'],
]
const market = [
  ['--on-fresh', '--fresh'],
  ['--fresh-text', '--fresh-wash'],
  ['--fresh-text', '--ground'],
  ['--fest-text', '--fest-wash'],
  ['--ink', '--fest-wash'],
  ['--action-text', '--action-wash'],
  ['--alert', '--sheet'],
  ['--on-alert', '--alert'],
  ['--ink', '--stage-blush'],
  ['--ink', '--stage-butter'],
]
const wallet = [
  ['--action-text', '--action-wash'],
  ['--ink-2', '--action-wash'],
  ['--alert', '--sheet'],
  ['--alert', '--alert-wash'],
  ['--on-flap', '--flap'],
  ['--on-flap-2', '--flap'],
]

test.each(Object.entries(looks))('%s: every promised pair of text and ground can be read', (name, look) => {
  const pairs = [
    ...text,
    ...onRole,
    ...(name.startsWith('market') ? market : []),
    ...(name.startsWith('wallet') ? wallet : []),
  ]
  for (const [ink = '', ground = ''] of pairs) {
    expect(contrast(look, ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  }
  for (const ground of ['--ground', '--sheet']) {
    expect(contrast(look, '--line-strong', ground), `--line-strong on ${ground}`).toBeGreaterThanOrEqual(3)
  }
})

test('every stage of the palette is painted by its tint', () => {
  const stages = Object.keys(day).filter((name) => name.startsWith('--stage-'))
  expect(stages).toHaveLength(6)
  for (const stage of stages) {
    expect(roles(read('./tints.css'), `[data-tint='${stage.slice('--stage-'.length)}']`)).toEqual({
      '--tint': `var(${stage})`,
    })
  }
})
