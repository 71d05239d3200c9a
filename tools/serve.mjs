// npm run serve [-- --port 4173] [--https] [--base /x/]: serves a finished build, as a good static host would.
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { networkAddresses } from './addresses.mjs'
import { listen } from './listen.mjs'
import { root } from './root.mjs'
import { shopHandler } from './shop-handler.mjs'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    https: { type: 'boolean', default: false },
    'https-port': { type: 'string', default: '4443' },
    host: { type: 'string' },
    base: { type: 'string', default: '/' },
    folder: { type: 'string', default: 'dist' },
    exact: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
})
const folder = resolve(root, values.folder)
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no build in ${values.folder}/. Make one with: npm run build`)
  process.exit(1)
}

const handler = shopHandler(folder, values.base)
const servers = [createServer(handler)]
const addresses = networkAddresses()
const open = async (server, wanted) => {
  const got = await listen(server, wanted, { host: values.host, exact: values.exact })
  if (got !== wanted && wanted !== 0) console.log(`Port ${wanted} is taken, so it is ${got} this time.`)
  return got
}

const close = () => {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
}
process.once('SIGINT', close)
process.once('SIGTERM', close)

try {
  const port = await open(servers[0], Number(values.port))
  const secure = values.https ? await openSecure() : undefined
  if (values.quiet) console.log(`http://${values.host ?? 'localhost'}:${port}${values.base}`)
  else {
    const { welcome } = await import('./welcome.mjs')
    console.log(welcome({ port, secure, addresses, base: values.base }))
  }
} catch (problem) {
  console.error(`The shop could not be opened: ${problem.message}`)
  process.exitCode = 1
  close()
}

async function openSecure() {
  const { certificate } = await import('./certificate.mjs')
  const { key, cert, renewed } = await certificate(join(root, '.cert'), addresses)
  if (renewed) console.log('Made a self-signed certificate for this network (kept in .cert/).')
  const server = createSecureServer({ key, cert }, handler)
  servers.push(server)
  return open(server, Number(values['https-port']))
}
