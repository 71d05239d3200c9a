import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** @param {string} folder @returns {string[]} */
function walk(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? walk(path) : [path]
  })
}

/**
 * Emits shell-worker.js with the list of every file to keep for offline, and a version made of their content.
 * `keep(file)` says which of the built and public files belong to it, `film(file)` which public files are kept after those, apart.
 * @param {{ template: string, keep: (file: string) => boolean, film: (file: string) => boolean }} options
 * @returns {import('vite').Plugin}
 */
export function shellWorkerPlugin({ template, keep, film }) {
  let publicFolder = ''
  return {
    name: 'shell-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicFolder = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const hash = createHash('sha256')
        const source = readFileSync(template, 'utf8')
        hash.update(source)
        /** @type {string[]} */
        const files = []
        const add = (name, content) => {
          if (!keep(name)) return
          files.push(name)
          hash.update(name).update(content)
        }
        for (const [name, output] of Object.entries(bundle)) {
          add(name, output.type === 'chunk' ? output.code : output.source)
        }
        const filmHash = createHash('sha256')
        /** @type {string[]} */
        const reels = []
        for (const path of walk(publicFolder)) {
          const name = relative(publicFolder, path).split(sep).join('/')
          const content = readFileSync(path)
          if (film(name)) {
            reels.push(name)
            filmHash.update(name).update(content)
          } else add(name, content)
        }
        this.emitFile({
          type: 'asset',
          fileName: 'shell-worker.js',
          source: source
            .replace('__FILM_VERSION__', filmHash.digest('hex').slice(0, 12))
            .replace('__FILM__', JSON.stringify(reels.toSorted()))
            .replace('__VERSION__', hash.digest('hex').slice(0, 12))
            .replace('__FILES__', JSON.stringify(files.toSorted())),
        })
      },
    },
  }
}
