export { rideAlong, stopsOn } from './ride-made.ts'
export { detourBetween } from './ways-round.ts'
export { onRoad, wayBetween, wayToHouse } from './ways-found.ts'
