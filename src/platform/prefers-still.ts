/** Whether the person asked their phone for less motion. False where the browser cannot say. */
export const prefersStill = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches
