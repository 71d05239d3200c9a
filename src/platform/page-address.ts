import { basePath } from './base-path.ts'

/** The whole address of a page of ours, to be printed or shared: `/01/...` to `https://shop.example/x/01/...`. */
export const pageAddress = (path: string): string => `${window.location.origin}${basePath.replace(/\/$/, '')}${path}`
