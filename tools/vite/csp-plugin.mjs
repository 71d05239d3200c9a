import { contentSecurityPolicy } from '../csp.mjs'

/**
 * Writes the content security policy into the built page, first in the head so that it governs all that follows.
 * @param {{ api?: string }} options
 * @returns {import('vite').Plugin}
 */
export function cspPlugin(options = {}) {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(options) },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
