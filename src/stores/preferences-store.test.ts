import { expect, test } from 'vitest'
import { readPreferences } from './preferences-store.ts'

test('what was kept is chosen again, and what makes no sense falls back to the phone', () => {
  expect(readPreferences('{"language":"zh","theme":"dark"}')).toEqual({ language: 'zh', theme: 'dark' })
  for (const kept of [null, '', 'not json', '3', 'null', '[]', '{"language":"tlh","theme":7}']) {
    expect(readPreferences(kept)).toEqual({ language: 'system', theme: 'system' })
  }
})
