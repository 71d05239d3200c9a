/** The folder the shop is served from, with a slash at both ends: '/' or '/x/'. */
export const basePath: string = import.meta.env.BASE_URL

const elsewhere: unknown = import.meta.env.VITE_API

/** Where /api and /__world begin: this origin's folder, or the real server the build was told of. No slash at the end. */
export const apiBase: string = (typeof elsewhere === 'string' && elsewhere !== '' ? elsewhere : basePath).replace(
  /\/$/,
  '',
)

/** A file of public/ under the folder the shop is served from: `asset('img/1f353.webp')`. */
export const asset = (file: string): string => `${basePath}${file}`

/** A product picture by its code point; `hero` is the large one. */
export const pictureOf = (codePoint: string, hero = false): string =>
  asset(`img/${codePoint}${hero ? '-hero' : ''}.webp`)
