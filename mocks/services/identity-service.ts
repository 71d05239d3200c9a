import type { Address, Me } from '#contract/identity.ts'
import type { Fact } from '#contract/facts.ts'
import { deliveryLimitMetres, seedAddresses, seedPerson } from '#seed/people.ts'
import type { Decision, Service } from '#world/service.ts'
import type { States } from './states.ts'

export interface IdentityState {
  addressId: string
}

export interface IdentityCommand {
  type: 'chooseAddress'
  addressId: string
}

/** One of the person's addresses by id, or undefined. */
export function addressById(addressId: string): Address | undefined {
  return seedAddresses.find((address) => address.id === addressId)
}

/** The address chosen now; the first one if the log names one that is gone. */
export function addressOf(state: IdentityState): Address {
  return addressById(state.addressId) ?? seedAddresses[0]
}

/** The person and their addresses as the client sees them. */
export function meOf(state: IdentityState): Me {
  return { ...seedPerson, addresses: [...seedAddresses], addressId: addressOf(state).id }
}

function decide(state: IdentityState, command: IdentityCommand): Decision {
  const address = addressById(command.addressId)
  if (!address) return { refusal: { code: 'addressUnknown' } }
  if (!address.inRange) {
    const { distanceMetres } = address
    return { refusal: { code: 'addressOutOfRange', distanceMetres, limitMetres: deliveryLimitMetres } }
  }
  if (address.id === state.addressId) return { facts: [] }
  return { facts: [{ kind: 'addressChosen', addressId: address.id }] }
}

function evolve(state: IdentityState, fact: Fact): IdentityState {
  if (fact.kind === 'addressChosen') state.addressId = fact.addressId
  return state
}

/** Keeps which address is served. Refuses addressUnknown, and addressOutOfRange beyond the 3 km a rider goes. */
export const identityService: Service<IdentityState, IdentityCommand, States> = {
  initial: (setup) => ({ addressId: setup.opening.addressId ?? seedAddresses[0].id }),
  evolve,
  decide,
}
