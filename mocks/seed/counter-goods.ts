import type { Names } from '#contract/names.ts'

/** Something sold over the counter, made there and eaten soon. `minor` is its price in fen; `picture` a Fluent code point. */
export interface CounterGood {
  id: string
  names: Names
  picture: string
  minor: number
}

const good = (id: string, en: string, zh: string, picture: string, minor: number): CounterGood => ({
  id,
  names: { en, zh },
  picture,
  minor,
})

/** What the counters of the store sell, drinks first. */
export const counterGoods: readonly CounterGood[] = [
  good('latte', 'Osmanthus latte, hot', '桂花拿铁（热）', '2615', 1600),
  good('oolong', 'Cold oolong', '冷泡乌龙', '1f375', 1200),
  good('boba', 'Taro boba', '香芋波波', '1f9cb', 1800),
  good('sesame-bun', 'Sesame bun', '芝麻包', '1f35e', 300),
  good('scallion-croissant', 'Scallion croissant', '葱油可颂', '1f950', 450),
  good('dango', 'Osmanthus dango, three', '桂花团子（三只）', '1f361', 900),
  good('crab-box', 'Hairy crabs, gift box of eight', '大闸蟹礼盒（八只）', '1f980', 52_000),
]

/** Who stands at which till; others take turns behind them. */
export const tillOfTheStory = 3
