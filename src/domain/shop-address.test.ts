import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readShopAddress } from './shop-address.ts'

const faultOf = (text: string, own?: string) => {
  const read = readShopAddress(text, own)
  return read.ok ? null : read.fault
}

describe('an address of this machine', () => {
  it.each([
    'localhost',
    'LOCALHOST',
    'localhost.',
    'shop.localhost',
    'a.b.localhost.',
    'localhost.localdomain',
    'localhost6',
    'ip6-loopback',
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '127.0.0.1.',
    '127.255.255.254',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '017700000001',
    '0x7f.0.0x0.01',
    '0',
    '0.0.0.0',
    '0x0',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f12:3456]',
    '[::127.0.0.1]',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:1::]',
    '１２７.０.０.１',
    '127。0。0。1',
    'loc%61lhost',
    '%31%32%37.1',
  ])('is refused when it is spelled %s', (host) => {
    for (const around of [`http://${host}`, `https://${host}:4173/`, `HTTP://${host}:80/lane/`, `  http://${host}  `]) {
      expect(faultOf(around), around).toBe('thisMachine')
    }
  })

  /** One number as C's inet_aton takes it: decimal, octal or hexadecimal. */
  const spelled = (value: number) =>
    fc.constantFrom(
      String(value),
      `0${value.toString(8)}`,
      `0x${value.toString(16)}`,
      `0X${value.toString(16).toUpperCase()}`,
    )
  const byte = fc.nat(255)
  const loopback = fc.tuple(fc.constantFrom(127, 0), byte, byte, byte, fc.integer({ min: 1, max: 4 }))

  test('is refused in every number that means it, however its parts are joined and written', () => {
    const host = loopback.chain(([a, b, c, d, parts]) => {
      // The last part swallows the bytes that have no part of their own.
      const bytes = [a, b, c, d]
      const last = bytes.slice(parts - 1).reduce((sum, value) => sum * 256 + value, 0)
      return fc.tuple(...[...bytes.slice(0, parts - 1), last].map(spelled)).map((written) => written.join('.'))
    })
    fc.assert(
      fc.property(host, fc.constantFrom('http', 'https'), fc.constantFrom('', '.', ':8080'), (at, scheme, end) => {
        expect(faultOf(`${scheme}://${at}${end}/`)).toBe('thisMachine')
      }),
      { numRuns: 2000 },
    )
  })

  test('is refused inside every IPv6 address that carries it', () => {
    const wrap = fc.constantFrom(
      (v4: string) => `[::ffff:${v4}]`,
      (v4: string) => `[0:0:0:0:0:FFFF:${v4}]`,
      (v4: string) => `[::${v4}]`,
      (v4: string) => `[64:ff9b::${v4}]`,
    )
    fc.assert(
      fc.property(loopback, wrap, ([a, b, c, d], inside) => {
        expect(faultOf(`http://${inside(`${a}.${b}.${c}.${d}`)}/`)).toBe('thisMachine')
      }),
    )
  })
})

test('any text is answered, and what is accepted is an http address that a browser reads the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (text) => {
      const read = readShopAddress(text)
      if (!read.ok) return
      const url = new URL(read.address)
      expect(url.protocol).toMatch(/^https?:$/)
      expect(url.origin + url.pathname.replace(/\/$/, '')).toBe(read.address)
      expect(readShopAddress(read.address)).toEqual(read)
    }),
  )
})

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['192.168.1.24:4173', 'notAnAddress'],
  ['laptop', 'notAnAddress'],
  ['http://', 'notAnAddress'],
  ['http://a b', 'notAnAddress'],
  ['http://192.168.1.24/\nx', 'notAnAddress'],
  ['http://[::1', 'notAnAddress'],
  ['ftp://192.168.1.24', 'notHttp'],
  ['file:///shop/index.html', 'notHttp'],
  ['javascript:alert(1)', 'notHttp'],
  ['null', 'notAnAddress'],
  ['http://me:secret@192.168.1.24', 'tooMuch'],
  ['http://192.168.1.24/?stage', 'tooMuch'],
  ['http://192.168.1.24/#x', 'tooMuch'],
  ['http://192.168.1.24/?', 'tooMuch'],
] as const)('%j is refused as %s', (text, fault) => {
  expect(faultOf(text)).toBe(fault)
})

test.each([
  ['http://192.168.1.24:8080', 'http://192.168.1.24:8080', 'network', false],
  [' HTTP://192.168.1.24:80/ ', 'http://192.168.1.24', 'network', false],
  ['https://10.0.0.7:4443/', 'https://10.0.0.7:4443', 'network', true],
  ['http://172.31.0.1', 'http://172.31.0.1', 'network', false],
  ['http://172.32.0.1', 'http://172.32.0.1', 'anywhere', false],
  ['http://100.64.3.4', 'http://100.64.3.4', 'network', false],
  ['http://[fd00::7]:4173/', 'http://[fd00::7]:4173', 'network', false],
  ['http://[fe80::7]', 'http://[fe80::7]', 'network', false],
  ['https://[2001:db8::7]', 'https://[2001:db8::7]', 'anywhere', true],
  ['http://[::ffff:192.168.1.24]', 'http://[::ffff:c0a8:118]', 'network', false],
  ['http://laptop.local:4173', 'http://laptop.local:4173', 'network', false],
  ['http://laptop:4173', 'http://laptop:4173', 'network', false],
  ['https://lane.example/', 'https://lane.example', 'anywhere', true],
  ['https://lane.example/shop/', 'https://lane.example/shop', 'anywhere', true],
  ['https://lane.example/shop/tags', 'https://lane.example/shop', 'anywhere', true],
  ['http://192.168.1.24:8080/tags/big/01/09521000001015/10/X', 'http://192.168.1.24:8080', 'network', false],
  ['https://localhost.example', 'https://localhost.example', 'anywhere', true],
  ['https://notlocalhost', 'https://notlocalhost', 'network', true],
] as const)('%s is read as %s', (text, address, reach, secure) => {
  expect(readShopAddress(text)).toEqual({ ok: true, address, reach, secure })
})

test('where the shop is known to be, no other folder is taken for it', () => {
  const own = 'http://192.168.1.24:8080/lane'
  expect(readShopAddress('http://192.168.1.24:8080/lane/', own)).toMatchObject({ address: own })
  expect(readShopAddress('http://192.168.1.24:8080/lane/tags', own)).toMatchObject({ address: own })
  expect(faultOf('http://192.168.1.24:8080/', own)).toBe('otherFolder')
  expect(faultOf('http://192.168.1.24:8080/lane/orders', own)).toBe('otherFolder')
  expect(faultOf('http://192.168.1.24:8081/', own)).toBe(null)
  expect(faultOf('https://lane.example/', own)).toBe(null)
})
