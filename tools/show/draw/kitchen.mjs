// What all scenes behind the counter share: street, counter, host, and the order in which they are drawn.
import { blinks, speech, wave } from './loop.mjs'
import { drawHand, drawHost, hostParts } from './host.mjs'
import { market } from './market.mjs'
import { counter } from './props.mjs'
import { kept } from './pictures.mjs'

/** How the host stands and speaks when nothing else is asked of him. */
export function atEase(p, seconds, { phrases = 3, seed = 0, talk = 1, at = {} } = {}) {
  const open = talk * speech(p, seconds, phrases, seed)
  return {
    x: 231,
    y: 262,
    size: 398,
    sway: 0.8 * wave(p, 2, seed) + 0.3 * wave(p, 5, seed + 0.2),
    tilt: 2 * wave(p, 3, seed + 0.1) + 1.1 * wave(p, 7, 0.4),
    nod: 2.5 * wave(p, 4, seed + 0.3) + 3 * open,
    look: 0.7 * wave(p, 2, seed + 0.6) + 0.3 * wave(p, 5, 0.1),
    breath: wave(p, Math.round(seconds / 3)),
    shut: blinks(seconds, [1.3, 4.9, 5.25, 8.6, seconds - 0.9], p * seconds),
    open,
    bow: 0,
    hand: [628, 652 + 5 * wave(p, 4), 3 * wave(p, 3)],
    ...at,
  }
}

/**
 * A scene behind the counter. `things`: painted once on the counter; `pose(p)`; `held`: what the hand holds (drawn round the
 * fist's top); `behind`, `between` (after the counter, before the hand), `over`: drawn every frame.
 */
export function kitchen(
  pictures,
  { evening, lanterns, pulseOf, cloth, seam, things, pose, held, behind, between, over, shade = 0 },
) {
  const parts = hostParts(pictures['1f468-1f3fb-200d-1f373-hero'], pose(0).size)
  const street = market(pictures, { evening, lanterns, pulseOf })
  const desk = counter(cloth, seam)
  const laid = kept(540, 960, (ctx) => things?.(ctx))
  const corners = kept(540, 960, (ctx) => {
    const dark = ctx.createRadialGradient(270, 420, 300, 270, 440, 660)
    dark.addColorStop(0, 'rgb(20 8 24 / 0)')
    dark.addColorStop(1, 'rgb(20 8 24 / .62)')
    ctx.fillStyle = dark
    ctx.fillRect(0, 0, 540, 960)
    ctx.fillStyle = `rgb(20 8 24 / ${shade})`
    ctx.fillRect(0, 0, 540, 960)
  })
  const holds = held?.(parts)
  return (ctx, p) => {
    const now = pose(p)
    street.behind(ctx, p)
    behind?.(ctx, p, now)
    drawHost(ctx, parts, now)
    ctx.drawImage(desk, 0, 0)
    ctx.drawImage(laid, 0, 0)
    between?.(ctx, p, now)
    if (now.hand) drawHand(ctx, parts, now, holds ? (own) => holds(own, p, now) : undefined)
    over?.(ctx, p, now)
    ctx.drawImage(corners, 0, 0)
  }
}
