import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bin } from '../../tools/own-node.mjs'
import { root } from './source-files.ts'

let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'lantern-lane-build-'))
  for (const name of ['package.json', 'index.html', 'vite.config.ts', 'src', 'tools', 'mocks']) {
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Builds the copy and returns all its scripts as one text. */
function build(env: Record<string, string> = {}, ...args: string[]): string {
  execFileSync(process.execPath, [bin('vite'), 'build', '--logLevel', 'error', ...args], {
    cwd: copy,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: 'pipe',
  })
  const assets = join(copy, 'dist/assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  return scripts.map((name) => readFileSync(join(assets, name), 'utf8')).join('\n')
}

const page = () => readFileSync(join(copy, 'dist/index.html'), 'utf8')
/** A word that every copy of msw carries. */
const msw = 'mswjs'

describe('the build', () => {
  test('carries the world in a chunk of its own, which the page does not wait for', () => {
    expect(build()).toContain(msw)
    expect(page()).not.toMatch(/(src|href)="[^"]*world-/)
    expect(existsSync(join(copy, 'dist/mockServiceWorker.js'))).toBe(false)
  }, 60_000)

  test('lets nothing into the page but its own files', () => {
    expect(page()).toMatch(/Content-Security-Policy[^>]*script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;;/)
    expect(page()).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon[a-z]+=|unsafe-inline|unsafe-eval(?!&#39;;)/)
  })

  test('can be told of a real server, and then carries no world', () => {
    expect(build({ VITE_API: 'https://shop.example' })).not.toContain(msw)
    expect(page()).toMatch(/connect-src &#39;self&#39; https:\/\/shop\.example wss:\/\/shop\.example/)
  }, 60_000)

  test('has one form in which msw answers from its service worker, and then no other worker', () => {
    build({}, '--mode', 'worker')
    expect(existsSync(join(copy, 'dist/mockServiceWorker.js'))).toBe(true)
    expect(existsSync(join(copy, 'dist/shell-worker.js'))).toBe(false)
  }, 60_000)

  test('still succeeds when the world is deleted', () => {
    rmSync(join(copy, 'mocks'), { recursive: true })
    expect(build()).not.toContain(msw)
    expect(page()).toContain('<div id="root">')
  }, 60_000)
})
