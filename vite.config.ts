import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { cspPlugin } from './tools/vite/csp-plugin.mjs'
import { firstParts } from './tools/vite/first-parts.mjs'
import { layerOrderPlugin } from './tools/vite/layer-order-plugin.mjs'
import { shellWorkerPlugin } from './tools/vite/shell-worker-plugin.mjs'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** A real server to talk to instead of the pretend world, for instance VITE_API=https://shop.example. */
const api = process.env.VITE_API ?? ''

export default defineConfig(({ command, mode }) => {
  // `vite build --mode worker` is the one test build in which msw's service worker answers, as it does in development.
  const worker = command === 'serve' || mode === 'worker'
  const world = api ? 'elsewhere' : worker ? 'worker' : 'page'
  return {
    plugins: [
      react(),
      layerOrderPlugin({ layers: path('src/styles/layers.css') }),
      ...(world === 'worker' ? [msw({ mode: 'worker-only' })] : []),
      cspPlugin({ api }),
      // Two service workers on one scope would fight; in the worker build msw's is the one.
      ...(world === 'worker'
        ? []
        : [
            shellWorkerPlugin({
              template: path('tools/vite/shell-worker.js'),
              keep: (file: string) => /\.(js|mjs|css|html|wasm|woff2|svg|png|webp|webmanifest)$/.test(file),
              film: (file: string) => file.startsWith('show/') && !file.endsWith('.webp'),
            }),
          ]),
    ],
    define: { __WORLD__: JSON.stringify(world) },
    // The world speaks without cookies, so the jar and its list of all public suffixes (120 kB gzip) buy nothing.
    resolve: { alias: { 'tough-cookie': path('tools/vite/no-cookies.mjs') } },
    build: {
      target: ['chrome122', 'safari17.4', 'firefox128'],
      manifest: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: { groups: firstParts(path(`mocks/hosts/browser${worker ? '-worker' : ''}.ts`)) },
        },
      },
    },
    test: {
      environment: 'node',
      // Walks of a thousand random steps share two cores with everything else.
      testTimeout: 20_000,
      include: [
        'src/**/*.test.{ts,tsx}',
        'mocks/**/*.test.ts',
        'tools/**/*.test.ts',
        'tests/{api,architecture,support}/**/*.test.ts',
      ],
    },
  }
})
