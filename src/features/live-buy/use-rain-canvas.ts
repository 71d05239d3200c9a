import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Packet } from '#contract/coupon.ts'
import type { Instant } from '#contract/time.ts'
import { now, onClockChanged } from '#platform/now.ts'
import { onWallMoved } from '#platform/wall.ts'
import { pictureUrl } from '#ui/picture-url.ts'
import { envelopePicture } from './envelope.tsx'
import { placePacket, type FallingPacket, type RainField } from './rain-fall.ts'
import { loadSprite, type RainSprite } from './rain-sprite.ts'

/** No phone shows more of these than two pixels to one. */
const mostPixels = 2
const spriteSize = 104

export interface RainCanvas {
  attach: (canvas: HTMLCanvasElement | null) => void
  /** Milliseconds of the rain at this very moment, as it is drawn. */
  msNow: () => number
  field: RefObject<RainField>
}

/**
 * Draws what falls, as long as something does: one pass over the plan in every frame, nothing made anew in it. Time is the frame's own
 * stamp beside the world's clock, so that the world is asked only when its time was moved.
 */
export function useRainCanvas(
  places: readonly Packet[],
  opened: RefObject<readonly boolean[]>,
  startsAt: Instant,
  lastsMs: number,
): RainCanvas {
  const [canvas, attach] = useState<HTMLCanvasElement | null>(null)
  const field = useRef<RainField>({ width: 1, height: 1 })
  /** What is to be added to a frame's stamp to be the rain's time. */
  const offset = useRef(0)
  const sprite = useRef<RainSprite | null>(null)

  useEffect(() => {
    const tie = (): void => {
      offset.current = now() - startsAt - performance.now()
    }
    tie()
    const stops = [onClockChanged(tie), onWallMoved(tie)]
    return () => stops.forEach((stop) => stop())
  }, [startsAt])

  useEffect(() => {
    if (!canvas) return
    const brush = canvas.getContext('2d')
    if (!brush) return
    const pixels = Math.min(mostPixels, devicePixelRatio || 1)
    const fit = (): void => {
      const { clientWidth: width, clientHeight: height } = canvas
      field.current = { width, height }
      Object.assign(canvas, { width: Math.round(width * pixels), height: Math.round(height * pixels) })
    }
    fit()
    const watch = new ResizeObserver(fit)
    watch.observe(canvas)
    const unload = loadSprite(pictureUrl(envelopePicture), spriteSize, pixels, (loaded) => {
      sprite.current = loaded
    })
    const packet: FallingPacket = { x: 0, y: 0, size: 0, turn: 0 }
    let frame = 0
    const draw = (stamp: number): void => {
      const ms = stamp + offset.current
      brush.setTransform(1, 0, 0, 1, 0, 0)
      brush.clearRect(0, 0, canvas.width, canvas.height)
      const drawn = sprite.current
      if (drawn) {
        for (let no = 0; no < places.length; no += 1) {
          const place = places[no]
          if (!place || opened.current[no] || !placePacket(place, no, ms, field.current, packet)) continue
          const cos = Math.cos(packet.turn) * pixels
          const sin = Math.sin(packet.turn) * pixels
          brush.setTransform(cos, sin, -sin, cos, packet.x * pixels, packet.y * pixels)
          const side = packet.size * drawn.spread
          brush.drawImage(drawn.image, -side / 2, -side / 2, side, side)
        }
      }
      if (ms <= lastsMs) frame = requestAnimationFrame(draw)
    }
    frame = requestAnimationFrame(draw)
    return () => {
      cancelAnimationFrame(frame)
      watch.disconnect()
      unload()
    }
  }, [canvas, places, opened, lastsMs])

  return { attach, msNow: () => performance.now() + offset.current, field }
}
