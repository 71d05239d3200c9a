import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * True when node_modules is missing or was installed from an older lock. A node_modules that is only a link belongs to
 * another copy of the project: npm ci would empty it over there, so it is taken as it is.
 */
export function needsInstall(folder = root) {
  if (lstatSync(join(folder, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return false
  const installed = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return true
  return statSync(installed).mtimeMs < statSync(join(folder, 'package-lock.json')).mtimeMs
}

/**
 * Installs what is missing, exactly as locked. Runs under whatever Node the machine has, so it uses nothing but Node
 * itself. Ends the process with a sentence when the install fails: nothing after it could work.
 */
export function prepare() {
  if (!needsInstall()) return
  console.log('Installing what the lock names (npm ci) ...')
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  // The newest msw and router warn about an older system Node; the project brings its own, so the warning says nothing.
  const result = spawnSync(command, [...args, 'ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !npm && process.platform === 'win32',
  })
  if (result.status === 0) return
  console.error('npm ci did not succeed, so nothing was started. Is there a network, and room on the disk?')
  process.exit(1)
}
