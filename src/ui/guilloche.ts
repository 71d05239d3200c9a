/**
 * Banknote line-work: a family of sine products sliding past one another, as SVG path data, one path to a line.
 * Deterministic; coordinates in user units, rounded to a tenth.
 */
export function guilloche(width: number, height: number, lines = 26): string[] {
  const turn = (2 * Math.PI) / width
  return Array.from({ length: lines }, (_, line) => {
    const points: string[] = []
    for (let x = 0; x <= width; x += 6) {
      const swell = height * (0.3 + 0.2 * Math.sin(turn * x))
      const wave = Math.sin(2.5 * turn * x + (line * Math.PI) / 13) * Math.cos(turn * x + (line * Math.PI) / 26)
      points.push(`${x} ${(height / 2 + swell * wave).toFixed(1)}`)
    }
    return `M${points.join('L')}`
  })
}

/** The rosette of a certificate: petals round a ring, turned a little from line to line. */
export function rosette(size: number, lines = 6, petals = 12): string[] {
  const centre = size / 2
  return Array.from({ length: lines }, (_, line) => {
    const points: string[] = []
    for (let step = 0; step <= 180; step += 1) {
      const angle = (step / 180) * 2 * Math.PI
      const radius = size * (0.31 + 0.15 * Math.sin(petals * angle + line * 0.6))
      points.push(`${(centre + radius * Math.cos(angle)).toFixed(1)} ${(centre + radius * Math.sin(angle)).toFixed(1)}`)
    }
    return `M${points.join('L')}Z`
  })
}
