import { expect, type CDPSession, type Page } from '@playwright/test'
import { langAttribute, type Language } from '#messages/languages.ts'
import { expectAccessible } from './journey.ts'
import { isForgotten, tooWide, wordsOf } from './screen-words.ts'

/** One way to look at a screen that is open, and what is asked of it then. */
interface Look {
  what: string
  width?: number
  height?: number
  textPercent?: number
  dark?: boolean
  language?: Language
  axe?: Parameters<typeof expectAccessible>[2]
}

/**
 * The ways every screen is looked at, where it stands: it is opened once, and turned in place. axe is asked for everything on
 * a phone; for everything but colours, which have no size, at other sizes; and for colours by night. Pseudo words end in a
 * long tail that no line can break: only they may be too wide.
 */
const looks: readonly Look[] = [
  { what: 'on a phone', axe: 'everything' },
  { what: 'on a small phone', width: 320, height: 640, axe: 'all but colours' },
  { what: 'with text twice as large', textPercent: 200, axe: 'all but colours' },
  { what: 'by night', dark: true, axe: 'colours' },
  { what: 'in Chinese', language: 'zh' },
  { what: 'in pseudo', language: 'pseudo' },
]

/** Everything wrong with a screen is told, not the first alone; and some draw themselves a moment later. */
const soon = expect.configure({ soft: true, timeout: 5_000 })

/** Looks at the screen that is open in every way there is, and leaves it as it was. `names` are words of no catalogue. */
export async function lookOver(page: Page, browser: CDPSession, name: string, names: ReadonlySet<string>) {
  for (const look of looks) {
    await turnTo(page, browser, look)
    if (look.language !== 'pseudo')
      await soon.poll(() => tooWide(page), `${name} ${look.what}: nothing is too wide`).toEqual([])
    if (look.axe) await expectAccessible(page, `${name} ${look.what}`, look.axe)
    if (!look.language) continue
    const known = look.language === 'pseudo' ? names : new Set<string>()
    const forgotten = async () => (await wordsOf(page)).filter((text) => isForgotten(text, known))
    await soon.poll(forgotten, `${name} ${look.what}: no word was forgotten`).toEqual([])
  }
  await turnTo(page, browser, {})
}

/** Turns the page as it stands: its size, its text, its light and its language, and waits until it stands so. */
async function turnTo(page: Page, browser: CDPSession, look: Partial<Look>): Promise<void> {
  const { width = 390, height = 844, textPercent = 100, dark = false, language = 'en' } = look
  const size = (16 * textPercent) / 100
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height })
  await browser.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: (size * 13) / 16 } })
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  // As when it was chosen in another tab.
  await page.evaluate(
    ({ key, chosen }) => {
      const kept = chosen === 'en' ? null : JSON.stringify({ language: chosen })
      if (localStorage.getItem(key) === kept) return
      if (kept === null) localStorage.removeItem(key)
      else localStorage.setItem(key, kept)
      dispatchEvent(new StorageEvent('storage', { key, newValue: kept, storageArea: localStorage }))
    },
    { key: 'lantern-lane.preferences', chosen: language },
  )
  await page.waitForFunction(
    ({ width, size, dark, lang }) =>
      document.documentElement.clientWidth === width &&
      document.documentElement.lang === lang &&
      getComputedStyle(document.documentElement).fontSize === `${size}px` &&
      matchMedia('(prefers-color-scheme: dark)').matches === dark,
    { width, size, dark, lang: langAttribute[language] },
    { timeout: 20_000 },
  )
  // What measures itself does so in the next frame.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}
