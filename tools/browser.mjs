import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { bin, ownNode } from './own-node.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

function onPath(name) {
  const ends = process.platform === 'win32' ? ['.exe'] : ['']
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => ends.map((end) => join(folder, name + end))).find((file) => existsSync(file))
}

/** A Chromium that is here already: the one named by CHROMIUM, one on the PATH, or Playwright's own. Else undefined. */
export function findBrowser() {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? named : onPath(named)
  const found = names.map(onPath).find(Boolean) ?? places.find((file) => existsSync(file))
  return found ?? playwrightsOwn()
}

/** Where Playwright would put its Chromium, if it is there. Asked in a child, for it may not be installed yet. */
function playwrightsOwn() {
  const ask = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))"
  const answer = spawnSync(ownNode(), ['-e', ask], { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' })
  const file = answer.stdout?.trim()
  return file && existsSync(file) ? file : undefined
}

const isDebian = () => existsSync('/etc/os-release') && /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'))

/** Finds a Chromium or installs one, saying which way it goes. Returns its path, or undefined when nothing helped. */
export function findOrInstallBrowser() {
  const here = findBrowser()
  if (here || process.env.CHROMIUM) return here
  // Ubuntu's chromium package is only a pointer to a snap, which a container cannot run: then Playwright's own is next.
  if (isDebian() && process.getuid?.() === 0) {
    console.log('No Chromium here: installing it (apt-get install chromium) ...')
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update'], quiet)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
    const installed = findBrowser()
    if (installed && spawnSync(installed, ['--version']).status === 0) return installed
  }
  console.log('No Chromium here: asking Playwright for its own ...')
  spawnSync(ownNode(), [bin('playwright', '@playwright/test'), 'install', 'chromium'], { stdio: 'inherit' })
  return findBrowser()
}
