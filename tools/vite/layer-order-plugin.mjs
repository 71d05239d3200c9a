import { readFileSync } from 'node:fs'

/**
 * Begins every style sheet with the order of the cascade layers. A lazy page's sheet, or one shared by two chunks, may reach
 * the browser before the shop's own: whichever comes first then names the layers in the right order.
 * @param {{ layers: string }} options the file that declares the order, once
 * @returns {import('vite').Plugin}
 */
export function layerOrderPlugin({ layers }) {
  const order = /@layer [\w, ]+;/.exec(readFileSync(layers, 'utf8'))?.[0]
  if (!order) throw new Error(`${layers} declares no layers`)
  return {
    name: 'layer-order',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.css($|\?)/.test(id)) return null
      return { code: `${order}\n${code}`, map: null }
    },
  }
}
