import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shopHandler } from '../../tools/shop-handler.mjs'
import { test as journey } from './journey.ts'

/** A copy of the built shop that one journey may damage, replace or switch off. */
export interface OwnShop {
  folder: string
  address: string
  /** Nobody answers at its address any more. */
  stop: () => void
}

/** The `test` of journeys that do something to the shop's files or server: each gets a shop of its own, served on a port of its own. */
export const test = journey.extend<{ shop: OwnShop }>({
  shop: async ({ browserName }, hand) => {
    const folder = mkdtempSync(join(tmpdir(), `lantern-lane-own-${browserName}-`))
    cpSync('dist', folder, { recursive: true })
    const server = createServer(shopHandler(folder))
    await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
    const stop = (): void => {
      server.close()
      server.closeAllConnections()
    }
    await hand({ folder, stop, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
    stop()
    rmSync(folder, { recursive: true, force: true })
  },
  baseURL: ({ shop }, hand) => hand(shop.address),
})
