/** The folder the shop is served from, with a slash at both ends: '/' or '/x/'. */
export const basePath: string = import.meta.env.BASE_URL

const elsewhere: unknown = import.meta.env.VITE_API

/** Where /api and /__world begin: this origin's folder, or the real server the build was told of. No slash at the end. */
export const apiBase: string = (typeof elsewhere === 'string' && elsewhere !== '' ? elsewhere : basePath).replace(
  /\/$/,
  '',
)

/** The world lives in this very page or its service worker, and no signal is needed to reach it. */
export const worldIsHere: boolean = apiBase === basePath.replace(/\/$/, '')
