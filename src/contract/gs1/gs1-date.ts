/** A day of the calendar, ISO 8601 (`2025-11-30`). */
export type IsoDay = string

/**
 * Reads a GS1 date YYMMDD (General Specifications 7.12). Day 00 means the last day of the month. The century is the one
 * that brings the year within 49 before and 50 after `aroundYear`. Out: an ISO day, or null when no such day exists.
 */
export function readGs1Date(yymmdd: string, aroundYear = 2025): IsoDay | null {
  if (!/^\d{6}$/.test(yymmdd)) return null
  const year = fullYear(Number(yymmdd.slice(0, 2)), aroundYear)
  const month = Number(yymmdd.slice(2, 4))
  if (month < 1 || month > 12) return null
  const last = daysInMonth(year, month)
  const day = Number(yymmdd.slice(4, 6)) || last
  if (day > last) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function fullYear(yy: number, aroundYear: number): number {
  const century = aroundYear - (aroundYear % 100)
  const ahead = yy - (aroundYear % 100)
  if (ahead >= 51) return century - 100 + yy
  if (ahead <= -50) return century + 100 + yy
  return century + yy
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
