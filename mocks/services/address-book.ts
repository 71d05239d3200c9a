import type { Address, AddressEntry, HouseDistance, Streets } from '#contract/identity.ts'
import { deliveryLimitMetres, knownPeople } from '#seed/people.ts'
import { type House, streetOf, streets } from '#seed/streets.ts'
import { doorOf, metresTo, storeDoor } from './ways.ts'

/** How far a house is by the rider's way, and whether that is within reach. */
export function distanceTo(house: House): HouseDistance {
  const distanceMetres = metresTo(house)
  const beyondMetres = distanceMetres - deliveryLimitMetres
  return { distanceMetres, inRange: beyondMetres <= 0, ...(beyondMetres > 0 && { beyondMetres }), at: doorOf(house) }
}

/** An entry of the book in words, with its distance. A unit such as 3-502 names building 3. */
export function addressView(entry: AddressEntry): Address {
  const { streetId, number, unit, recipient } = entry
  const { names } = streetOf(streetId) ?? streets[0]
  const house = { en: `${names.en} ${number}`, zh: `${names.zh} ${number} 号`, fr: `${number}, ${names.fr}` }
  const building = /^(\d+)-\d+$/.exec(unit)?.[1]
  return {
    ...entry,
    recipientNames: knownPeople.find(({ en }) => en === recipient) ?? { en: recipient, zh: recipient, fr: recipient },
    house,
    street: building
      ? { en: `${house.en}, Bldg ${building}`, zh: `${house.zh} ${building} 幢`, fr: `${house.fr}, bât. ${building}` }
      : house,
    door: { en: `${house.en}, ${unit}`, zh: `${house.zh} ${unit}`, fr: `${house.fr}, ${unit}` },
    ...distanceTo(entry),
  }
}

/** The streets an address can be in, and the circle a rider stays in. */
export function streetsView(): Streets {
  return {
    streets: streets.map(({ id, names, houses }) => ({
      id,
      names: { ...names, ...(names.fr && { fr: names.fr.charAt(0).toUpperCase() + names.fr.slice(1) }) },
      first: 1,
      last: houses,
    })),
    limitMetres: deliveryLimitMetres,
    storeAt: storeDoor(),
  }
}
