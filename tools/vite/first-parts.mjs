/**
 * Puts what is fetched together into one file each: the shop's first load, the world as far as it is aboard when it opens, and
 * what of the contract that needs. Left alone, each set of modules that some late page shares becomes a chunk of its own, and a
 * phone asks for thirty little files before it sees home.
 * @param {string} host the module that opens the world
 * @returns {import('rolldown').CodeSplittingGroup[]}
 */
export function firstParts(host) {
  /** @type {Set<string> | undefined} */
  let aboard
  /** @param {string} id @param {import('rolldown').ChunkingContext} context */
  const isAboard = (id, context) => {
    aboard ??= reachedFrom(host, context)
    return aboard.has(id)
  }
  const isContract = /\/(?:src\/contract|node_modules\/valibot)\//
  return [
    { name: 'shop', tags: ['$initial'], priority: 3 },
    {
      name: (id, context) => (isContract.test(id) && isAboard(id, context) ? 'contract' : null),
      debugName: 'contract',
      priority: 2,
    },
    { name: (id, context) => (isAboard(id, context) ? 'world' : null), debugName: 'world', priority: 1 },
  ]
}

/**
 * Every module that imports load at once from one.
 * @param {string} first @param {import('rolldown').ChunkingContext} context
 */
function reachedFrom(first, context) {
  const reached = new Set([first])
  for (const id of reached) for (const next of context.getModuleInfo(id)?.importedIds ?? []) reached.add(next)
  return reached
}
