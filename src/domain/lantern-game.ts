/** The lantern game's rules: one text for the page that plays it and the world that scores it. */
export * from '#contract/lantern-game.ts'
