import { defineConfig } from '@playwright/test'
import { lanHost, launch } from './tests/support/launch.ts'

// tools/e2e.mjs finds free ports and makes the builds; by hand, `npm run e2e` does the same.
const port = Number(process.env.LANTERN_PORT ?? 4191)
const under = port + 1
const worker = port + 2
const report = process.env.LANTERN_REPORT

const serve = (on: number, folder: string, base = '/') => ({
  command: `node tools/serve.mjs --quiet --exact --port ${on} --host 127.0.0.1 --folder ${folder} --base ${base}`,
  url: `http://127.0.0.1:${on}${base}`,
  reuseExistingServer: false,
})

// What is about the shop being kept on the phone, and one walk from the tag to the door beside it. The others go without its service worker:
// each opens a phone of its own, and laying ten megabytes by for it takes a third of the time.
const kept = ['newer-shop', 'offline', 'tag-to-door', 'under-way', 'world-silent'].map((name) => `**/${name}.e2e.ts`)

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  // Journeys mostly wait for a browser, and each has a world of its own: two at once take little more than half the time.
  workers: 2,
  fullyParallel: true,
  // One more try on a machine that is busy with other things. Who needed it is named, and no more than one journey in a hundred may.
  retries: 1,
  // Long enough for a machine that is busy with other things; what is waited for is seen long before.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    viewport: { width: 390, height: 844 },
    screen: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    launchOptions: launch(),
    // A trace costs every journey an eighth of its time: ask for one with LANTERN_TRACE=1.
    trace: process.env.LANTERN_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    // As on a deployed site, opened for the first time: a secure context, with camera.
    {
      name: 'phone',
      testIgnore: ['**/lan/**', '**/under/**', '**/worker/**', ...kept],
      use: { baseURL: `http://127.0.0.1:${port}`, serviceWorkers: 'block' },
    },
    // The same with its service worker, which keeps it for offline.
    { name: 'kept', testMatch: kept, use: { baseURL: `http://127.0.0.1:${port}` } },
    // As on a phone that opened a laptop's address: plain http, no camera stream, no service worker.
    { name: 'lan', testMatch: '**/lan/*.e2e.ts', use: { baseURL: `http://${lanHost}:${port}` } },
    // As on a static host that serves the shop from a folder.
    { name: 'under', testMatch: '**/under/*.e2e.ts', use: { baseURL: `http://127.0.0.1:${under}/lane/` } },
    // As in development, where the world answers through msw's service worker and requests show in the network panel.
    { name: 'worker', testMatch: '**/worker/*.e2e.ts', use: { baseURL: `http://127.0.0.1:${worker}` } },
  ],
  webServer: [serve(port, 'dist'), serve(under, '.tsbuild/under', '/lane/'), serve(worker, '.tsbuild/worker')],
})
