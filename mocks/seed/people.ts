import type { AddressEntry, Me } from '#contract/identity.ts'

/** How far a rider goes, so that cold things arrive cold. */
export const deliveryLimitMetres = 3000

/** Who holds the phone. The account is masked wherever it is shown. */
export const seedPerson: Omit<Me, 'addresses' | 'addressId'> = {
  personId: 'lin-yue',
  names: { en: 'Lin Yue', zh: '林月', fr: 'Lin Yue' },
  account: 'lin···@lane.example',
}

/** Whoever the address book knows before anybody writes in it. */
export const knownPeople = [seedPerson.names, { en: 'Lin Guihua', zh: '林桂花', fr: 'Lin Guihua' }]

const lin = { recipient: 'Lin Yue', phone: '138 ···· 2190' }

/** Where Lin Yue can be reached when a world opens; the first is home. */
export const seedAddresses: readonly [AddressEntry, ...AddressEntry[]] = [
  { id: 'home', label: 'home', streetId: 'wutong-lane', number: 18, unit: '3-502', ...lin },
  {
    id: 'mother',
    label: 'family',
    streetId: 'camphor-court',
    number: 5,
    unit: '1-301',
    recipient: 'Lin Guihua',
    phone: '139 ···· 0471',
  },
  { id: 'work', label: 'work', streetId: 'riverside-works', number: 7, unit: '2-1104', ...lin },
]
