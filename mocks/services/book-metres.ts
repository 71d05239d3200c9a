import { type House, streets } from '#seed/streets.ts'

/**
 * How far each house of the address book is from the store by the rider's way, in tens of metres, from number 1 on. Home tells it before
 * the streets are aboard; a test holds it to the ways that are found in them.
 */
const tensOfMetres: Record<string, string> = {
  'wutong-lane': '88 88 84 80 76 74 74 76 104 100 97 97 97 99 103 107 110 120 118 122 126 130 131 140 141 145 149 151',
  'osmanthus-rd':
    '53 57 60 64 65 73 74 78 82 85 88 96 96 99 103 107 110 111 119 121 124 128 132 135 143 143 146 149 152',
  'canal-st':
    '97 100 104 108 109 117 118 122 125 129 131 140 140 143 147 150 154 155 163 165 168 172 175 179 187 187 190 193 196',
  'camphor-court': '183 185 190 194 195 207 208 227 224',
  'tea-garden-rd': '217 221 226 231 233 239 244 250 254 264 268 273 279 281 290 295 300 305 314 316 321 323 331 335',
  'riverside-works': '303 310 312 323 328 332 340 345 351 359 347 341',
  'old-ferry-rd': '309 309 318 319 322 326 328 328 339 339 341 344 347 348 356 356 358 361 364 367',
}

/**
 * How far a rider goes from the store to a door, along the streets, in metres to the nearest ten. A street that is gone is taken for the
 * first one, a number that it does not have for its last.
 */
export function metresTo({ streetId, number }: House): number {
  const tens = (tensOfMetres[streetId] ?? tensOfMetres[streets[0].id] ?? '').split(' ')
  return Number(tens[number - 1] ?? tens.at(-1)) * 10
}
