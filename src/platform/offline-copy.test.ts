import { describe, expect, test } from 'vitest'
import { keepOfflineCopy, type OfflineDoors } from './offline-copy.ts'

class Worker extends EventTarget {
  scriptURL: string
  told: unknown[] = []
  constructor(scriptURL: string) {
    super()
    this.scriptURL = scriptURL
  }
  postMessage(message: unknown): void {
    this.told.push(message)
  }
}

function phone({ waiting = null as Worker | null, controlled = true, old = '', sparing = false } = {}) {
  const registration = Object.assign(new EventTarget(), { waiting, installing: null as Worker | null })
  const gone: string[] = []
  const registered: string[] = []
  const workers = Object.assign(new EventTarget(), {
    controller: controlled ? new Worker('/shell-worker.js') : null,
    getRegistrations: async () => (old ? [{ active: new Worker(old), unregister: async () => gone.push(old) }] : []),
    register: async (url: string) => {
      registered.push(url)
      return registration
    },
  })
  let reloads = 0
  const active = new Worker('/shell-worker.js')
  const doors: OfflineDoors = {
    workers: Object.assign(workers, { ready: Promise.resolve({ active }) }) as unknown as OfflineDoors['workers'],
    reload: () => void (reloads += 1),
    atRest: (then) => then(),
    sparing,
  }
  return { active, doors, registration, workers, gone, registered, reloads: () => reloads }
}

describe('the copy kept for offline', () => {
  test('is registered under the folder the shop is served from', async () => {
    const { doors, registered } = phone()
    await keepOfflineCopy('/x/', () => {}, doors)
    expect(registered).toEqual(['/x/shell-worker.js'])
  })

  test('offers a newer shop only when one waits, and reloads only after it took over', async () => {
    const waiting = new Worker('/shell-worker.js')
    const { doors, workers, reloads } = phone({ waiting })
    const offers: (() => void)[] = []
    await keepOfflineCopy('/', (apply) => offers.push(apply), doors)
    expect(offers).toHaveLength(1)
    workers.dispatchEvent(new Event('controllerchange'))
    expect(reloads()).toBe(0)
    offers[0]?.()
    expect(waiting.told).toEqual(['PWA_SKIP_WAITING'])
    expect(reloads()).toBe(0)
    workers.dispatchEvent(new Event('controllerchange'))
    expect(reloads()).toBe(1)
  })

  test('keeps the film too once the page is at rest, unless data shall be spared', async () => {
    for (const sparing of [false, true]) {
      const { doors, active } = phone({ sparing })
      await keepOfflineCopy('/', () => {}, doors)
      await Promise.resolve()
      expect(active.told).toEqual(sparing ? [] : ['KEEP_FILM'])
    }
  })

  test('offers a shop that arrives while the page is open', async () => {
    const { doors, registration } = phone()
    let offers = 0
    await keepOfflineCopy('/', () => void (offers += 1), doors)
    const next = new Worker('/shell-worker.js')
    registration.installing = next
    registration.dispatchEvent(new Event('updatefound'))
    expect(offers).toBe(0)
    registration.waiting = next
    next.dispatchEvent(new Event('statechange'))
    expect(offers).toBe(1)
  })

  test('offers a shop that was on its way when the page asked', async () => {
    const { doors, registration } = phone()
    const next = new Worker('/shell-worker.js')
    registration.installing = next
    let offers = 0
    await keepOfflineCopy('/', () => void (offers += 1), doors)
    registration.waiting = next
    next.dispatchEvent(new Event('statechange'))
    expect(offers).toBe(1)
  })

  test('offers nothing on the first visit', async () => {
    const { doors } = phone({ waiting: new Worker('/shell-worker.js'), controlled: false })
    let offers = 0
    await keepOfflineCopy('/', () => void (offers += 1), doors)
    expect(offers).toBe(0)
  })

  test('clears away a worker that development left on this address, and no other', async () => {
    const left = phone({ old: 'http://localhost/mockServiceWorker.js' })
    await keepOfflineCopy('/', () => {}, left.doors)
    expect(left.gone).toHaveLength(1)
    const own = phone({ old: 'http://localhost/shell-worker.js' })
    await keepOfflineCopy('/', () => {}, own.doors)
    expect(own.gone).toHaveLength(0)
  })

  test('is no loss when the browser refuses it', async () => {
    const { doors } = phone()
    doors.workers.register = () => Promise.reject(new Error('an SSL certificate error occurred'))
    await expect(keepOfflineCopy('/', () => {}, doors)).resolves.toBeUndefined()
  })
})
