import { create } from 'zustand'
import { keptStorage, onKeptElsewhere } from '#platform/storage.ts'

/** What a person may choose on Me. `system` follows the phone. */
export const languageChoices = ['system', 'en', 'zh', 'pseudo'] as const
export type LanguageChoice = (typeof languageChoices)[number]
export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

export interface Preferences {
  language: LanguageChoice
  theme: ThemeChoice
}

/** Read by public/before-paint.js too, so that the first paint is already right. */
export const preferencesKey = 'lantern-lane.preferences'

/** Kept preferences, each one checked: what was written by an older version or by somebody else falls back. */
export function readPreferences(kept: string | null): Preferences {
  let found: Partial<Record<keyof Preferences, unknown>> = {}
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    if (typeof value === 'object' && value !== null) found = value
  } catch {
    // Not ours: the phone's own language and theme.
  }
  return {
    language: languageChoices.find((choice) => choice === found.language) ?? 'system',
    theme: themeChoices.find((choice) => choice === found.theme) ?? 'system',
  }
}

/** What the person chose, on this phone, for good. */
export const usePreferences = create<Preferences>(() => readPreferences(keptStorage.read(preferencesKey)))

// What is chosen in one tab is chosen in all.
onKeptElsewhere(preferencesKey, (kept) => usePreferences.setState(readPreferences(kept)))

/** Chooses and keeps. */
export function setPreference(chosen: Partial<Preferences>): void {
  usePreferences.setState(chosen)
  const { language, theme } = usePreferences.getState()
  // "As on the phone" is the absence of a choice.
  const kept = { ...(language === 'system' ? {} : { language }), ...(theme === 'system' ? {} : { theme }) }
  keptStorage.write(preferencesKey, JSON.stringify(kept))
}
