/** What one room of the house may import: other rooms, and packages. Nothing else. */
export interface Room {
  rooms: string[]
  packages: string[]
}

const low = ['src/platform', 'src/domain', 'src/contract']

/** The explicit allow-list. A room not named here may not exist. */
export const rooms: Record<string, Room> = {
  'src/contract': { rooms: [], packages: ['valibot'] },
  'src/domain': { rooms: ['src/contract'], packages: [] },
  'src/platform': { rooms: ['src/contract'], packages: ['react', 'zxing-wasm', 'hls.js'] },
  'src/messages': { rooms: low, packages: ['react'] },
  'src/stores': { rooms: low, packages: ['react', 'zustand'] },
  'src/queries': { rooms: low, packages: ['react', '@tanstack/react-query'] },
  'src/ui': { rooms: ['src/messages', ...low], packages: ['react', 'react-dom', 'lucide-react', 'uqr'] },
  'src/styles': { rooms: [], packages: [] },
  'src/features': {
    rooms: ['src/stores', 'src/queries', 'src/messages', 'src/ui', ...low],
    packages: ['react', 'react-router', '@tanstack/react-query', 'lucide-react', 'd3-geo', 'd3-selection', 'd3-zoom'],
  },
  'src/app': {
    rooms: ['src/features', 'src/stores', 'src/queries', 'src/messages', 'src/ui', ...low],
    packages: ['react', 'react-dom', 'react-router', '@tanstack/react-query', 'lucide-react'],
  },
  'src/main': {
    rooms: ['src/app', 'src/stores', 'src/queries', 'src/messages', 'src/platform', 'src/styles'],
    packages: ['react', 'react-dom', 'react-router'],
  },

  'mocks/world': { rooms: ['src/contract'], packages: ['pure-rand'] },
  'mocks/seed': { rooms: ['mocks/world', 'src/contract'], packages: [] },
  'mocks/services': { rooms: ['mocks/seed', 'mocks/world', 'src/contract'], packages: ['ngraph.graph', 'ngraph.path'] },
  'mocks/scenarios': { rooms: ['mocks/services', 'mocks/seed', 'mocks/world', 'src/contract'], packages: [] },
  'mocks/http': {
    rooms: ['mocks/scenarios', 'mocks/services', 'mocks/seed', 'mocks/world', 'src/contract'],
    packages: ['valibot'],
  },
  'mocks/hosts': {
    rooms: ['mocks/http', 'mocks/scenarios', 'mocks/services', 'mocks/seed', 'mocks/world', 'src/contract'],
    packages: ['msw', '@mswjs/interceptors', 'idb'],
  },
}

/** Rooms that may use React whole; elsewhere only a hook (`use...`) may be taken from it. */
export const reactRooms = ['src/app', 'src/features', 'src/ui', 'src/main']

/** Files outside those rooms that may use React whole, each with its reason. */
export const reactFiles: Record<string, string> = {
  'src/messages/messages-context.tsx': 'hands the chosen language down the tree and puts elements into a sentence',
}

/** The room a file of the house stands in, by its path from the root. */
export function roomOf(path: string): string {
  const [house = '', room = ''] = path.split('/')
  return room.includes('.') ? `${house}/${room.split('.')[0]}` : `${house}/${room}`
}
