import type { Names } from '#contract/names.ts'

/** Somebody of the store. `picture` is a Fluent code point. */
export interface StaffMember {
  id: string
  names: Names
  picture: string
}

/** Who picks on the shop floor, in the order they take turns. */
export const pickers: readonly [StaffMember, ...StaffMember[]] = [
  { id: 'wen-li', names: { en: 'Wen Li', zh: '温莉' }, picture: '1f469-1f3fb' },
  { id: 'xu-an', names: { en: 'Xu An', zh: '徐安' }, picture: '1f468-1f3fb' },
  { id: 'he-qiu', names: { en: 'He Qiu', zh: '何秋' }, picture: '1f469-1f3fb' },
]

/** Who rides, in the order they take turns. */
export const riders: readonly [StaffMember, ...StaffMember[]] = [
  { id: 'zhou-jian', names: { en: 'Zhou Jian', zh: '周健' }, picture: '1f468-1f3fb' },
  { id: 'ma-hao', names: { en: 'Ma Hao', zh: '马浩' }, picture: '1f468-1f3fb' },
  { id: 'luo-ping', names: { en: 'Luo Ping', zh: '罗萍' }, picture: '1f469-1f3fb' },
  { id: 'deng-yi', names: { en: 'Deng Yi', zh: '邓毅' }, picture: '1f468-1f3fb' },
]

/** Who drives the next day's van, in the order they take turns. */
export const drivers: readonly [StaffMember, ...StaffMember[]] = [
  { id: 'guo-feng', names: { en: 'Guo Feng', zh: '郭峰' }, picture: '1f468-1f3fb' },
  { id: 'tan-yu', names: { en: 'Tan Yu', zh: '谭雨' }, picture: '1f469-1f3fb' },
]

/** Whose turn it is when `before` turns have been taken. */
export function onTurn(staff: readonly [StaffMember, ...StaffMember[]], before: number): StaffMember {
  return staff[before % staff.length] ?? staff[0]
}

/** Somebody by id, or undefined. */
export const staffOf = (id: string): StaffMember | undefined =>
  [...pickers, ...riders, ...drivers].find((one) => one.id === id)
