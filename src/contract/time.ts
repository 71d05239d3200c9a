import * as v from 'valibot'

/** A moment in virtual time: whole milliseconds since 1970-01-01T00:00Z. Shown in Asia/Shanghai. */
export const Instant = v.pipe(v.number(), v.integer())
export type Instant = v.InferOutput<typeof Instant>

/** A shown window, both ends included. */
export const Window = v.object({ from: Instant, to: Instant })
export type Window = v.InferOutput<typeof Window>

/**
 * The world's clock as one record: virtual now = virtual + (wall now - wall) * rate. Rate 0 is paused.
 * `wall` is the device's wall time when the record was made, so one record serves every tab of a device.
 */
export const Clock = v.object({ virtual: Instant, wall: v.number(), rate: v.picklist([0, 1, 10, 60]) })
export type Clock = v.InferOutput<typeof Clock>
export type Rate = Clock['rate']
