import { expect, test } from 'vitest'
import { preferring } from './code-reader.ts'
import type { CodeReader, Picture, ReadCode } from './read-code.ts'

const corner = { x: 0, y: 0 }
const code = (text: string): ReadCode => ({ text, format: 'qr', corners: [corner, corner, corner, corner] })

function setUp(detect: () => Promise<ReadCode[]>) {
  const log: string[] = []
  const picture = { close: () => log.push('closed') } as unknown as Picture
  const ours: CodeReader = {
    readCodes: () => {
      log.push('ours')
      return Promise.resolve([code('by ours')])
    },
    prepare: () => log.push('prepared'),
    close: () => log.push('ended'),
  }
  const reader = preferring(detect, () => {
    log.push('made')
    return ours
  })
  return { log, picture, reader }
}

test('where the browser reads codes itself, our decoder is never loaded', async () => {
  const { log, picture, reader } = setUp(() => Promise.resolve([code('by the browser')]))
  reader.prepare()
  expect(await reader.readCodes(picture, 'whole')).toEqual([code('by the browser')])
  expect(log).toEqual(['closed'])
})

test('a photo or a hard frame the browser finds nothing in is tried by ours, a glance is not', async () => {
  const { log, picture, reader } = setUp(() => Promise.resolve([]))
  expect(await reader.readCodes(picture, 'whole')).toEqual([])
  expect(await reader.readCodes(picture, 'photo')).toEqual([code('by ours')])
  expect(log).toEqual(['closed', 'made', 'ours'])
  expect(await reader.readCodes(picture, 'detail')).toEqual([code('by ours')])
})

test('once the browser fails, ours does everything, and is made once', async () => {
  let asked = 0
  const { log, picture, reader } = setUp(() => {
    asked += 1
    return Promise.reject(new Error('service not available'))
  })
  await reader.readCodes(picture, 'whole')
  await reader.readCodes(picture, 'whole')
  reader.close()
  expect(asked).toBe(1)
  expect(log).toEqual(['made', 'ours', 'ours', 'ended'])
})
