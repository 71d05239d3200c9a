import type { Names } from '#contract/names.ts'
import type { Actor, Place } from '#contract/origin.ts'

const place = (gln: string, extension: string, names: Names, detail?: Names): Place => ({
  gln,
  extension,
  names,
  ...(detail ? { detail } : {}),
})

const huize: Names = { en: 'Huize', zh: '会泽' }
const huizePackhouse: Names = { en: 'Huize packhouse', zh: '会泽包装间' }
const mengzi: Names = { en: 'Mengzi', zh: '蒙自' }
const mengziPackhouse: Names = { en: 'Mengzi packhouse', zh: '蒙自包装间' }
const chongming: Names = { en: 'Chongming', zh: '崇明' }
const chongmingPackhouse: Names = { en: 'Chongming packhouse', zh: '崇明包装间' }
const zhoushanQuay: Names = { en: 'Zhoushan quay', zh: '舟山码头' }
const zhoushanPackhouse: Names = { en: 'Zhoushan packhouse', zh: '舟山包装间' }
const gaoyou: Names = { en: 'Gaoyou Lake', zh: '高邮湖' }
const gaoyouShed: Names = { en: 'Gaoyou sorting shed', zh: '高邮分拣棚' }
const linyi: Names = { en: 'Linyi', zh: '临沂' }
const linyiEggHouse: Names = { en: 'Linyi egg house', zh: '临沂蛋品间' }
const haibei: Names = { en: 'Haibei', zh: '海北' }
const xiningDairy: Names = { en: 'Xining dairy', zh: '西宁乳品间' }
const huangyan: Names = { en: 'Huangyan', zh: '黄岩' }
const huangyanPackhouse: Names = { en: 'Huangyan packhouse', zh: '黄岩包装间' }
const hub: Names = { en: 'Hongqiao Fresh Hub', zh: '虹桥生鲜仓' }
const store: Names = { en: 'Store 07', zh: '07 号店' }

const lineDetail = (line: number): Names => ({ en: `line ${line}`, zh: `${line} 号线` })
const loading: Names = { en: 'loading bay', zh: '装车口' }

/**
 * Every place the batches passed, by GLN (AI 414, in GS1's range for demonstrations) and extension (AI 254).
 * A detail that an English sentence puts before the place ("on the dock, ...") starts with its preposition.
 */
export const places = {
  huizePlot: place('9521000100015', 'C12', huize, { en: 'plot C-12', zh: 'C-12 地块' }),
  huizeLine: place('9521000101012', 'L3', huizePackhouse, lineDetail(3)),
  huizeBay: place('9521000101012', 'BAY', huizePackhouse, loading),
  kunmingAirport: place('9521000102019', 'CARGO', { en: 'Kunming', zh: '昆明' }, { en: 'air cargo', zh: '航空货站' }),
  shanghaiAirport: place('9521000210011', 'CARGO', { en: 'Shanghai', zh: '上海' }, { en: 'air cargo', zh: '航空货站' }),
  mengziTerrace: place('9521000103016', 'T9', mengzi, { en: 'terrace 9', zh: '9 号梯田' }),
  mengziLine: place('9521000104013', 'L1', mengziPackhouse),
  mengziBay: place('9521000104013', 'BAY', mengziPackhouse, loading),
  chongmingBeds: place('9521000105010', 'A7', chongming, { en: 'bed A7', zh: 'A7 畦' }),
  chongmingLine: place('9521000106017', 'L1', chongmingPackhouse, lineDetail(1)),
  zhoushanQuay: place('9521000107014', 'Q2', zhoushanQuay),
  zhoushanLine: place('9521000108011', 'L2', zhoushanPackhouse, lineDetail(2)),
  gaoyouPens: place('9521000109018', 'T4', gaoyou, { en: 'pen T4', zh: 'T4 围网' }),
  gaoyouShed: place('9521000202016', 'S1', gaoyouShed),
  linyiHouse: place('9521000203013', 'H7', linyi, { en: 'house 7', zh: '7 号鸡舍' }),
  linyiEggHouse: place('9521000204010', 'L1', linyiEggHouse, lineDetail(1)),
  haibeiPasture: place('9521000205017', 'P1', haibei, { en: 'pasture 1', zh: '1 号牧场' }),
  xiningDairy: place('9521000206014', 'L2', xiningDairy, lineDetail(2)),
  xiningAirport: place('9521000207011', 'CARGO', { en: 'Xining', zh: '西宁' }, { en: 'air cargo', zh: '航空货站' }),
  huangyanGrove: place('9521000208018', 'D2', huangyan, { en: 'grove D2', zh: 'D2 果园' }),
  huangyanLine: place('9521000209015', 'L2', huangyanPackhouse, lineDetail(2)),
  hubGate: place('9521000200029', 'GATE', hub),
  hubDock: place('9521000200029', 'DOCK', hub, { en: 'on the dock', zh: '卸货月台' }),
  hubLab: place('9521000200029', 'LAB', hub),
  storeDoor: place('9521000300033', 'DOCK', store, { en: 'at the back door', zh: '后门' }),
  storeShelf: place('9521000300033', 'SHELF', store),
} as const satisfies Record<string, Place>

/** People and crews who did a step. */
export const actors = {
  heGuilan: { id: 'he-guilan', names: { en: 'He Guilan', zh: '何桂兰' } },
  puXiaomei: { id: 'pu-xiaomei', names: { en: 'Pu Xiaomei', zh: '普小美' } },
  shiYonglin: { id: 'shi-yonglin', names: { en: 'Shi Yonglin', zh: '施永林' } },
  haiYan6: { id: 'hai-yan-6', names: { en: 'Boat Hai Yan 6', zh: '海燕 6 号船' } },
  tanShoufu: { id: 'tan-shoufu', names: { en: 'Tan Shoufu', zh: '谈守福' } },
  liuCuifen: { id: 'liu-cuifen', names: { en: 'Liu Cuifen', zh: '刘翠芬' } },
  caiRang: { id: 'cai-rang', names: { en: 'Cai Rang', zh: '才让' } },
  chiWenbo: { id: 'chi-wenbo', names: { en: 'Chi Wenbo', zh: '池文博' } },
} as const satisfies Record<string, Actor>
