import { chance } from './chance.ts'
import type { Damage } from './shot.ts'
import type { CodeSymbol } from './symbols.ts'

/** Spots of dirt on so much of a code, none on the three corners (or edges) a reader finds it by. */
export const spots =
  (share: number, seed: number) =>
  ({ columns, rows }: CodeSymbol): Damage => {
    const { between, pick } = chance(seed)
    const room = columns * rows * share
    const dirt: { x: number; y: number; radius: number; light: number }[] = []
    for (let area = 0; area < room;) {
      const spot = {
        x: between(3, columns - 2),
        y: between(1, rows - 3),
        radius: between(0.8, 2.1),
        light: pick([0.05, 0.5, 0.95]),
      }
      const isByCorner = [[0, 0], [columns, 0], [0, rows]].some(([x = 0, y = 0]) => Math.max(Math.abs(spot.x - x), Math.abs(spot.y - y)) < 9 + spot.radius) // prettier-ignore
      if (isByCorner && columns > 20) continue
      dirt.push(spot)
      area += Math.PI * spot.radius ** 2
    }
    return (u, v) => dirt.find(({ x, y, radius }) => Math.hypot(u - x, v - y) < radius)?.light
  }

/** A tear across one corner, so many modules from it along both edges. */
export const torn =
  (corner: 'top left' | 'top right' | 'bottom right', legs: number) =>
  ({ columns, rows }: CodeSymbol): Damage =>
  (u, v) => {
    const x = corner === 'top left' ? u : columns - u
    const y = corner === 'bottom right' ? rows - v : v
    return x + y < legs ? 'torn' : undefined
  }

/** A wet stripe over the bars, between two heights. */
export const stripe =
  (from: number, to: number) =>
  ({ rows }: CodeSymbol): Damage =>
  (_, v) =>
    v > from * rows && v < to * rows ? 0.5 : undefined
