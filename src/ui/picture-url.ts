/** Where a product picture lies: its Fluent code point, `1f353`; `hero` is the large cut for more than 130 px. */
export const pictureUrl = (picture: string, hero = false): string =>
  `${import.meta.env.BASE_URL}img/${picture}${hero ? '-hero' : ''}.webp`
