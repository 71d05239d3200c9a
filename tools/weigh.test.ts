import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { weigh } from './weigh.mjs'

let out = ''

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'lantern-lane-weigh-'))
  for (const name of ['.vite', 'assets']) mkdirSync(join(out, name))
})

afterEach(() => rmSync(out, { recursive: true, force: true }))

/** A build of which each part weighs so many kB: random text does not shrink. */
function built(parts: Record<string, number>, manifest: Record<string, object>) {
  for (const [name, kilobytes] of Object.entries(parts)) {
    writeFileSync(join(out, 'assets', `${name}.js`), randomBytes(kilobytes * 1000))
  }
  writeFileSync(join(out, '.vite/manifest.json'), JSON.stringify(manifest))
  return weigh(out)
}

const world = '_world'
const chunk = (name: string, more = {}) => ({ file: `assets/${name}.js`, name, ...more })

describe('what the build weighs', () => {
  test('the world may lean on the shop without being counted twice', () => {
    const { over, sizes } = built(
      { shop: 100, shared: 30, world: 110 },
      {
        'index.html': chunk('shop', { isEntry: true, imports: ['_shared'] }),
        _shared: chunk('shared'),
        [world]: chunk('world', { imports: ['_shared', 'index.html'] }),
      },
    )
    expect(over).toEqual([])
    expect(Math.round(sizes.shop / 1000)).toBe(130)
    expect(Math.round(sizes.world / 1000)).toBe(110)
  })

  test('each part has its budget', () => {
    const { over } = built({ shop: 151, world: 121 }, { 'index.html': chunk('shop'), [world]: chunk('world') })
    expect(over).toHaveLength(2)
  })

  test('a shop that waits for the world is over budget whatever it weighs', () => {
    const { over } = built(
      { shop: 1, world: 1 },
      { 'index.html': chunk('shop', { imports: [world] }), [world]: chunk('world') },
    )
    expect(over).toEqual(['The first load of the shop waits for the pretend world.'])
  })
})
