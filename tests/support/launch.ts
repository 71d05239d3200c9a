import { findBrowser } from '../../tools/browser.mjs'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
]

/** The host name that stands for "a laptop on the network, by plain http": not a secure context. */
export const lanHost = 'demo.test'

/** How every journey opens its browser; `extra` are further flags, for instance `cameraFlags(film)`. */
export const launch = (extra: string[] = []) => ({
  executablePath: process.env.CHROMIUM ?? findBrowser(),
  args: [...flags, `--host-resolver-rules=MAP ${lanHost} 127.0.0.1`, ...extra],
})
