/**
 * Starts a server on a port, or on the next free one when it is taken (unless `exact`). Resolves to the port it got.
 * @param {import('node:net').Server} server
 * @param {number} port
 * @param {{ host?: string, exact?: boolean }} options
 * @returns {Promise<number>}
 */
export async function listen(server, port, { host, exact = false } = {}) {
  for (let next = port; ; next += 1) {
    const problem = await new Promise((resolve) => {
      server.once('error', resolve)
      server.listen({ port: next, host }, () => {
        server.off('error', resolve)
        resolve(null)
      })
    })
    if (!problem) return server.address().port
    if (problem.code !== 'EADDRINUSE' || exact || next >= port + 50) throw problem
  }
}
