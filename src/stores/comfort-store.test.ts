import { expect, test } from 'vitest'
import { readComfort } from './comfort-store.ts'

test('captions are on and things move until somebody chooses otherwise, whatever was kept by somebody else', () => {
  for (const kept of [null, '', 'null', '[]', '{"still":"yes","captions":1}', 'not ours'])
    expect(readComfort(kept)).toEqual({ still: false, captions: true })
  expect(readComfort('{"still":true,"captions":false}')).toEqual({ still: true, captions: false })
})
