import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importBreaches } from './import-walls.ts'
import { reactFiles, rooms } from './rooms.ts'
import { code, planted, root } from './source-files.ts'

const caught = (path: string, text: string): string => importBreaches([planted(path, text)]).join('\n')

describe('who may import whom', () => {
  test('the house keeps to its list', () => {
    expect(importBreaches(code())).toEqual([])
  })

  test('the compiler is told the same list', () => {
    for (const [room, { rooms: allowed }] of Object.entries(rooms)) {
      // Style sheets are not compiled; main.tsx stands in src itself.
      if (room === 'src/styles') continue
      const folder = room === 'src/main' ? 'src' : room
      const config = JSON.parse(readFileSync(join(root, folder, 'tsconfig.json'), 'utf8'))
      const references = config.references.map(({ path }: { path: string }) => join(folder, path))
      expect(references.toSorted(), folder).toEqual(allowed.filter((name) => name !== 'src/styles').toSorted())
    }
  })

  test('every exception on the list is still needed', () => {
    expect(Object.keys(reactFiles).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test.each([
    ['the shop importing the world', 'src/queries/a.ts', `import { x } from '#services/a.ts'`],
    ['the shop importing the world by a path', 'src/app/a.ts', `import { x } from '../../mocks/world/a.ts'`],
    ['the shop importing the world lazily', 'src/app/a.ts', `const x = import('#hosts/browser.ts')`],
    ['the shop taking a type from the world', 'src/domain/a.ts', `import type { X } from '#world/a.ts'`],
    ['the shop naming a type of the world in passing', 'src/domain/a.ts', `type X = import('#world/a.ts').X`],
    ['the shop passing on what the world exports', 'src/domain/a.ts', `export { x } from '#world/a.ts'`],
    ['the world importing the shop', 'mocks/services/a.ts', `import { x } from '#domain/a.ts'`],
    ['the kernel knowing a rule of record', 'mocks/world/a.ts', `import { x } from '#services/a.ts'`],
    ['a handler knowing msw', 'mocks/http/a.ts', `import { http } from 'msw/http'`],
    ['one feature knowing another', 'src/features/scan/a.ts', `import { x } from '../basket/b.ts'`],
    ['one feature knowing another by its alias', 'src/features/scan/a.ts', `import { x } from '#features/basket/b.ts'`],
    ['a part knowing a route', 'src/ui/a.tsx', `import { Link } from 'react-router'`],
    ['a part knowing a store', 'src/ui/a.tsx', `import { useToasts } from '#stores/toasts-store.ts'`],
    ['a part making a request', 'src/ui/a.tsx', `import { homeQuery } from '#queries/home-query.ts'`],
    ['domain knowing React', 'src/domain/a.ts', `import { useMemo } from 'react'`],
    ['a store drawing', 'src/stores/a.ts', `import { createElement } from 'react'`],
    ['a query taking React whole', 'src/queries/a.ts', `import * as React from 'react'`],
    ['a worker started from the world', 'src/platform/a.ts', `new URL('../../mocks/world/a.ts', import.meta.url)`],
    ['a room that is on no list', 'src/stuff/a.ts', `import { x } from '#contract/a.ts'`],
    ['a package that is on no list', 'src/domain/a.ts', `import { v } from 'valibot'`],
  ])('%s is caught', (_what, path, text) => {
    expect(caught(path, text)).toContain(path)
  })

  test.each([
    ['a hook line', 'src/platform/use-now.ts', `import { useSyncExternalStore } from 'react'`],
    ['the contract, from the world', 'mocks/world/a.ts', `import type { Fact } from '#contract/facts.ts'`],
    ['a neighbour in the same feature', 'src/features/scan/a.ts', `import { x } from './b.ts'`],
    ['a test tool in a test', 'src/domain/a.test.ts', `import { test } from 'vitest'`],
  ])('%s is let through', (_what, path, text) => {
    expect(caught(path, text)).toBe('')
  })
})
