/**
 * What this shop makes of a piece's scans: demo policy. A serial stands on one thing, which is bought once and looked at by a
 * household; one that turns up more often, or in more cities, was read off and printed on others.
 */
export const copiedFromTimes = 10
export const copiedFromPlaces = 3

/** A person's scans of one thing within so many milliseconds of the one that was counted are the same look at it. */
export const ownScansMs = 60 * 60_000
