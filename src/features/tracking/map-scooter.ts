/** How the scooter stands: which way it faces, and how far its nose goes up or down, in degrees clockwise. */
export interface Posture {
  west: boolean
  tilt: number
}

/** A street that rises less than this on the map is ridden level. */
const level = 15
const mostTilt = 24
/** So near to straight up or down, it keeps the side it had. */
const undecided = 8

/** The posture for a heading in degrees clockwise from east. It is drawn from the side, so it leans and turns round, and never stands on its head. */
export function postureOf(heading: number, before?: Posture): Posture {
  const turn = ((((heading + 180) % 360) + 360) % 360) - 180
  const fromUpright = Math.abs(Math.abs(turn) - 90)
  const west = before && fromUpright < undecided ? before.west : Math.abs(turn) > 90
  const slope = west ? (turn > 0 ? turn - 180 : turn + 180) : turn
  const tilt = Math.sign(slope) * Math.max(0, Math.min(90, Math.abs(slope)) - level) * (mostTilt / (90 - level))
  return { west, tilt }
}
