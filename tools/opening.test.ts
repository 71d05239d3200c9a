import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { networkAddresses } from './addresses.mjs'
import { certificate } from './certificate.mjs'
import { welcome } from './welcome.mjs'

const folder = mkdtempSync(join(tmpdir(), 'lantern-lane-cert-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ip = (address: string, internal = false) =>
  ({ address, internal, family: 'IPv4', netmask: '', mac: '', cidr: null }) as const

describe('what npm start says', () => {
  test('names the addresses a phone can reach, the home network first', () => {
    const found = networkAddresses({
      lo: [ip('127.0.0.1', true)],
      docker0: [ip('172.17.0.1')],
      dead: [ip('169.254.3.4')],
      wifi: [ip('192.168.1.5')],
    })
    expect(found).toEqual(['192.168.1.5', '172.17.0.1'])
  })

  test('says of each address what it can do', () => {
    const text = welcome({ port: 4173, secure: undefined, addresses: ['192.168.1.5'] })
    expect(text).toMatch(/http:\/\/localhost:4173\/ +this machine: live camera, and offline/)
    expect(text).toMatch(
      /http:\/\/192\.168\.1\.5:4173\/ +phones: scan by photo or by typing; no live camera, not offline/,
    )
    expect(text).toContain('npm start -- --https')
    expect(text).toMatch(/[█▀▄]{10}/)
  })

  test('sends the phone to the address with the camera where there is one', () => {
    const text = welcome({ port: 4173, secure: 4443, addresses: ['192.168.1.5'] })
    expect(text).toMatch(/https:\/\/192\.168\.1\.5:4443\/ +phones, after one warning: live camera; not offline/)
    expect(text).toContain('On a phone in the same network: https://192.168.1.5:4443/')
  })

  test('says so when there is no network', () => {
    expect(welcome({ port: 4173, secure: undefined, addresses: [] })).toContain('only this machine can open it')
  })
})

describe('the self-signed certificate', () => {
  test('names every address, is kept, and is renewed when the network changes', async () => {
    const first = await certificate(folder, ['192.168.1.5'])
    expect(first.renewed).toBe(true)
    const { subjectAltName } = new X509Certificate(first.cert)
    expect(subjectAltName).toContain('DNS:localhost')
    expect(subjectAltName).toContain('IP Address:192.168.1.5')
    const again = await certificate(folder, ['192.168.1.5'])
    expect([again.renewed, again.cert]).toEqual([false, first.cert])
    const moved = await certificate(folder, ['10.0.0.7'])
    expect(moved.renewed).toBe(true)
    expect(new X509Certificate(moved.cert).subjectAltName).toContain('IP Address:10.0.0.7')
  })
})
