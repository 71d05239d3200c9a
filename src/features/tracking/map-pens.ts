/** A pen for geoPath that keeps what it drew as the text of an SVG path, to a tenth of a unit. */
export interface TextPen {
  beginPath: () => void
  moveTo: (x: number, y: number) => void
  lineTo: (x: number, y: number) => void
  arc: () => void
  closePath: () => void
  text: () => string
}

const at = (x: number, y: number): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`

/** Draws lines and outlines as they are. */
export function plainPen(): TextPen {
  let text = ''
  return {
    beginPath: () => {},
    moveTo: (x, y) => {
      text += `M${at(x, y)}`
    },
    lineTo: (x, y) => {
      text += `L${at(x, y)}`
    },
    arc: () => {},
    closePath: () => {
      text += 'Z'
    },
    text: () => text,
  }
}

/** Rounds the corners of closed outlines, as paper is cut. An outline too small for the radius is rounded as far as it goes. */
export function roundedPen(radius: number): TextPen {
  let text = ''
  let ring: [number, number][] = []
  const towards = ([x, y]: [number, number], [tx, ty]: [number, number]): string => {
    const length = Math.hypot(tx - x, ty - y)
    const part = length === 0 ? 0 : Math.min(0.5, radius / length)
    return at(x + (tx - x) * part, y + (ty - y) * part)
  }
  return {
    beginPath: () => {},
    moveTo: (x, y) => {
      ring = [[x, y]]
    },
    lineTo: (x, y) => {
      ring.push([x, y])
    },
    arc: () => {},
    closePath: () => {
      ring.forEach((corner, i) => {
        const before = ring.at(i - 1) ?? corner
        const after = ring[(i + 1) % ring.length] ?? corner
        text += `${i === 0 ? 'M' : 'L'}${towards(corner, before)}Q${at(...corner)} ${towards(corner, after)}`
      })
      text += 'Z'
    },
    text: () => text,
  }
}
