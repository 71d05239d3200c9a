import { expect, it } from 'vitest'
import { english, loadEnglish } from './english.ts'

it('leaves refusals that no page of the first load meets to the pages that come later, and every such page brings them', async () => {
  expect(english.refusals).not.toHaveProperty('depositForfeited')
  await loadEnglish([])
  expect(english.refusals).not.toHaveProperty('depositForfeited')
  await loadEnglish(['wall'])
  expect(english.refusals).toMatchObject({ soldOut: expect.any(String) as string })
  expect(english.refusals).toHaveProperty('depositForfeited')
})
