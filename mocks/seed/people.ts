import type { Address, Me } from '#contract/identity.ts'

/** How far a rider goes, so that cold things arrive cold. */
export const deliveryLimitMetres = 3000

/** Who holds the phone. The account is masked wherever it is shown. */
export const seedPerson: Omit<Me, 'addresses' | 'addressId'> = {
  personId: 'lin-yue',
  names: { en: 'Lin Yue', zh: '林月', fr: 'Lin Yue' },
  account: 'lin···@lane.example',
}

const within = (address: Omit<Address, 'inRange'>): Address => ({
  ...address,
  inRange: address.distanceMetres <= deliveryLimitMetres,
})

/** Where Lin Yue can be reached; the first is home. Distances are from the store by the rider's way. */
export const seedAddresses: readonly [Address, ...Address[]] = [
  within({
    id: 'home',
    street: { en: 'Wutong Lane 18, Bldg 3', zh: '梧桐里 18 号 3 幢', fr: '18, allée Wutong, bât. 3' },
    door: { en: 'Wutong Lane 18, 3-502', zh: '梧桐里 18 号 3-502', fr: '18, allée Wutong, 3-502' },
    distanceMetres: 1200,
  }),
  within({
    id: 'mother',
    street: { en: 'Camphor Court 5, Bldg 1', zh: '香樟苑 5 号 1 幢', fr: '5, cour du Camphrier, bât. 1' },
    door: { en: 'Camphor Court 5, 1-301', zh: '香樟苑 5 号 1-301', fr: '5, cour du Camphrier, 1-301' },
    distanceMetres: 2100,
  }),
  within({
    id: 'work',
    street: { en: 'Riverside Works 7', zh: '滨江工场 7 号', fr: '7, ateliers de la Rive' },
    door: { en: 'Riverside Works 7, 2-1104', zh: '滨江工场 7 号 2-1104', fr: '7, ateliers de la Rive, 2-1104' },
    distanceMetres: 3400,
  }),
]
