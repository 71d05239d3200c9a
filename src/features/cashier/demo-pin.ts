/** What the pretend wallet takes: printed under the boxes, so that nobody is tempted to type a PIN of their own. */
export const demoPin = '111111'
