import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { needsInstall } from './prepare.mjs'

let house = ''
const at = (path: string) => join(house, path)

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'lantern-lane-prepare-'))
  writeFileSync(at('package-lock.json'), '{}')
  utimesSync(at('package-lock.json'), 1000, 1000)
})

afterEach(() => rmSync(house, { recursive: true, force: true }))

function install(folder: string, seconds: number): void {
  mkdirSync(at(folder), { recursive: true })
  writeFileSync(at(`${folder}/.package-lock.json`), '{}')
  utimesSync(at(`${folder}/.package-lock.json`), seconds, seconds)
}

describe('what npm start and npm test install', () => {
  test('everything on a fresh clone', () => {
    expect(needsInstall(house)).toBe(true)
  })

  test('nothing when the packages are as new as the lock', () => {
    install('node_modules', 1000)
    expect(needsInstall(house)).toBe(false)
  })

  test('everything again when the lock is newer', () => {
    install('node_modules', 999)
    expect(needsInstall(house)).toBe(true)
  })

  test('never into a folder that is only a link to another copy of the project', () => {
    install('elsewhere', 999)
    symlinkSync(at('elsewhere'), at('node_modules'), 'junction')
    expect(needsInstall(house)).toBe(false)
  })
})
