/** Hearts in one bundle, as the world takes them. */
export const mostHearts = 50

/** What is sent now of the hearts that wait, and what waits on. */
export const nextBundle = (waiting: number): { send: number; rest: number } => {
  const send = Math.min(waiting, mostHearts)
  return { send, rest: waiting - send }
}

/** A heart on its way up: where it begins, how large it is, how it leans and which of three colours it has. Drawn from its number alone. */
export interface FloatingHeart {
  no: number
  right: number
  size: number
  lean: number
  colour: 0 | 1 | 2
}

/** So many hearts are in the air at most; more would only hide the host. */
export const mostInTheAir = 14

const spread = (no: number, by: number): number => (Math.imul(no, by) >>> 8) % 97

export const heartOf = (no: number): FloatingHeart => ({
  no,
  right: 8 + (spread(no, 0x9e3779b1) % 44),
  size: 24 + (spread(no, 0x85ebca6b) % 13),
  lean: (spread(no, 0xc2b2ae35) % 33) - 16,
  colour: (no % 3) as 0 | 1 | 2,
})
