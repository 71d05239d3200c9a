// The scenes by name: how long each loop is, and what draws it. Seconds are even, for the sound's frames fill four of them.
import { animals } from './seafood.mjs'
import { greens } from './stove.mjs'
import { greetings } from './greetings.mjs'
import { pavilion } from './pavilion.mjs'

export const scenes = { ...greetings, ...greens, ...animals, pavilion }
