import type { Names } from '#contract/names.ts'
import type { House } from './streets.ts'

/** Somebody of the store. `picture` is a Fluent code point. */
export interface StaffMember {
  id: string
  names: Names
  picture: string
}

/** Who rides: the scooter's number, how people rated, the last digits of a privacy number, and the corner where orders are waited for. */
export interface RiderMember extends StaffMember {
  number: number
  rating: number
  phone: string
  waits: House
}

export type StaffKind = 'picker' | 'rider' | 'driver'

const woman = '1f469-1f3fb'
const man = '1f468-1f3fb'
const one = (id: string, en: string, zh: string, picture: string): StaffMember => ({ id, names: { en, zh }, picture })
const rider = (
  member: StaffMember,
  number: number,
  rating: number,
  phone: string,
  streetId: string,
  house: number,
): RiderMember => ({ ...member, number, rating, phone, waits: { streetId, number: house } })

/** Who picks on the shop floor. */
export const pickers: readonly [StaffMember, ...StaffMember[]] = [
  one('wen-li', 'Wen Li', '温莉', woman),
  one('xu-an', 'Xu An', '徐安', man),
  one('he-qiu', 'He Qiu', '何秋', woman),
]

/** Who rides, the one that waits nearest to the store first. */
export const riders: readonly [RiderMember, ...RiderMember[]] = [
  rider(one('zhou-jian', 'Zhou Jian', '周健', man), 12, 4.9, '0412 7788', 'osmanthus-rd', 3),
  rider(one('ma-hao', 'Ma Hao', '马浩', man), 7, 4.8, '0631 2205', 'canal-st', 2),
  rider(one('luo-ping', 'Luo Ping', '罗萍', woman), 21, 5, '0178 9034', 'osmanthus-rd', 11),
  rider(one('deng-yi', 'Deng Yi', '邓毅', man), 3, 4.7, '0956 4413', 'canal-st', 12),
  rider(one('shen-yun', 'Shen Yun', '沈云', woman), 16, 4.9, '0289 6671', 'wutong-lane', 9),
  rider(one('fang-rui', 'Fang Rui', '方锐', man), 9, 4.8, '0703 1852', 'osmanthus-rd', 24),
]

/** Who drives the next day's van, in the order they take turns. */
export const drivers: readonly [StaffMember, ...StaffMember[]] = [
  one('guo-feng', 'Guo Feng', '郭峰', man),
  one('tan-yu', 'Tan Yu', '谭雨', woman),
]

const known = { picker: pickers, rider: riders, driver: drivers }

/** Who is on duty: the store's own people by id, and as many helping out as it takes. */
export function membersOf(kind: StaffKind, many: number = known[kind].length): string[] {
  return Array.from({ length: many }, (_, i) => known[kind][i]?.id ?? `${kind}-${i + 1}`)
}

const byId = new Map([...pickers, ...riders, ...drivers].map((member) => [member.id, member]))
const helping = /^(picker|rider)-(\d+)$/

/** Somebody by id, or undefined. Who helps out has the name of the place of work. */
export function staffOf(id: string): StaffMember | RiderMember | undefined {
  const [, kind, number] = helping.exec(id) ?? []
  if (kind === undefined || number === undefined) return byId.get(id)
  const from = known[kind === 'picker' ? 'picker' : 'rider']
  return { ...(from[Number(number) % from.length] ?? from[0]), id }
}

/** Where a rider waits for orders. */
export function houseOf(id: string): House {
  const member = staffOf(id)
  return member && 'waits' in member ? member.waits : riders[0].waits
}

/** Whose turn it is when `before` turns have been taken. */
export function onTurn(staff: readonly [StaffMember, ...StaffMember[]], before: number): StaffMember {
  return staff[before % staff.length] ?? staff[0]
}
