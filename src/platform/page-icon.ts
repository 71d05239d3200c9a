/** The tab's icon while something is under way: up to three letters in a ring that fills. */
export interface IconBadge {
  text: string
  /** 0 to 1. */
  part: number
}

const side = 64
const ring = 7

/** Puts a badge in place of the tab's icon, in the shop's own colours; null brings the lantern back. Where nothing can be drawn it stays. */
export function showIconBadge(badge: IconBadge | null): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  if (!link) return
  link.dataset.own ??= link.getAttribute('href') ?? ''
  link.dataset.ownType ??= link.type
  const drawn = badge && draw(badge)
  link.type = drawn ? 'image/png' : link.dataset.ownType
  link.setAttribute('href', drawn ?? link.dataset.own)
}

function draw({ text, part }: IconBadge): string | null {
  try {
    const canvas = document.createElement('canvas')
    canvas.width = side
    canvas.height = side
    const pen = canvas.getContext('2d')
    if (!pen) return null
    const roles = getComputedStyle(document.documentElement)
    const colour = (role: string): string => roles.getPropertyValue(role).trim()
    const middle = side / 2
    pen.fillStyle = colour('--action')
    pen.beginPath()
    pen.arc(middle, middle, middle, 0, 2 * Math.PI)
    pen.fill()
    pen.strokeStyle = colour('--on-action')
    pen.lineWidth = ring
    pen.beginPath()
    pen.arc(middle, middle, middle - ring, -Math.PI / 2, (2 * part - 0.5) * Math.PI)
    pen.stroke()
    pen.fillStyle = colour('--on-action')
    pen.font = `800 ${text.length > 2 ? 22 : 32}px ${colour('--font-fig')}`
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    pen.fillText(text, middle, middle + 2)
    // Of this size it is about a kilobyte, and a data: picture is one the policy allows.
    return canvas.toDataURL('image/png')
  } catch {
    return null
  }
}
