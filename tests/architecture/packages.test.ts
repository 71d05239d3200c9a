import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageJson, root } from './source-files.ts'

describe('packages', () => {
  test('every version is exact', () => {
    const { dependencies, devDependencies, optionalDependencies } = packageJson
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    )
    expect(loose).toEqual([])
  })

  test('the lock names no host, so that it installs from any registry', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/)
  })

  test('there is one copy of the interceptors, for msw knows only its own', () => {
    expect(existsSync(join(root, 'node_modules/@mswjs/interceptors/package.json'))).toBe(true)
    expect(existsSync(join(root, 'node_modules/msw/node_modules/@mswjs/interceptors'))).toBe(false)
  })
})
