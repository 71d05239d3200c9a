import { distanceTo, streetsView } from '#services/address-book.ts'
import { type IdentityCommand, meOf } from '#services/identity-service.ts'
import { maskedPhone } from '#services/masking.ts'
import { hasHouse, streetOf } from '#seed/streets.ts'
import type { Me } from '#contract/identity.ts'
import { type HandlerContext, type Handlers, Refused } from './handler.ts'

type AddressBook =
  | 'getMe'
  | 'chooseAddress'
  | 'addAddress'
  | 'editAddress'
  | 'removeAddress'
  | 'restoreAddress'
  | 'getStreets'
  | 'measureHouse'

const give = async (context: HandlerContext, command: IdentityCommand): Promise<Me> =>
  meOf((await context.act('identity', command)).states.identity)

/** The person's address book. Phone numbers are masked here: no command, and so no link, carries them whole. */
export const identityHandlers: Handlers<AddressBook> = {
  getMe: (_input, { states }) => meOf(states.identity),
  chooseAddress: ({ body }, context) => give(context, { type: 'chooseAddress', addressId: body.addressId }),
  addAddress: ({ body }, context) =>
    give(context, { type: 'addAddress', address: { ...body, phone: maskedPhone(body.phone) } }),
  editAddress: ({ params: { addressId }, body: { phone, ...rest } }, context) => {
    const address = { ...rest, ...(phone !== undefined && { phone: maskedPhone(phone) }) }
    return give(context, { type: 'editAddress', addressId, address })
  },
  removeAddress: ({ params: { addressId } }, context) => give(context, { type: 'removeAddress', addressId }),
  restoreAddress: ({ params: { addressId } }, context) => give(context, { type: 'restoreAddress', addressId }),
  getStreets: () => streetsView(),
  measureHouse: ({ params: { streetId, number } }) => {
    const street = streetOf(streetId)
    if (!street) throw new Refused({ code: 'badRequest', field: 'streetId' })
    if (!hasHouse(street, Number(number))) throw new Refused({ code: 'houseUnknown', first: 1, last: street.houses })
    return distanceTo({ streetId, number: Number(number) })
  },
}
