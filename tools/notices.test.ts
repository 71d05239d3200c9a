import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { notices } from './notices.mjs'
import { root } from './root.mjs'

test('the third-party notices name every package as installed; node tools/notices.mjs renews them', () => {
  expect(readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8')).toBe(notices())
})
