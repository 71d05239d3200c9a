import type { EpcisEvent } from '#contract/epcis.ts'
import type { Names } from '#contract/names.ts'
import type { Actor, Place } from '#contract/origin.ts'
import { placeUri } from './identifiers.ts'

type Doors = Record<string, Place>

/**
 * One site: its GLN (AI 414, in GS1's range for demonstrations), its name, where it lies (WGS 84), and its doors by
 * extension (AI 254). A detail that an English sentence puts before the place ("on the dock, ...") starts with its preposition.
 */
const site =
  (gln: string, names: Names, lat: number, lng: number) =>
  (extension: string, detail?: Names): Place => ({ gln, extension, names, ...(detail && { detail }), lat, lng })

const name = (en: string, zh: string, fr: string): Names => ({ en, zh, fr })
const packhouse = (en: string, zh: string): Names => name(`${en} packhouse`, `${zh}包装间`, `Conditionnement de ${en}`)
const line = (number: number): Names => name(`line ${number}`, `${number} 号线`, `ligne ${number}`)
const loading = name('loading bay', '装车口', 'quai de chargement')
const cargo = name('air cargo', '航空货站', 'fret aérien')

const huize = site('9521000100015', name('Huize', '会泽', 'Huize'), 26.41, 103.36)
const huizePackhouse = site('9521000101012', packhouse('Huize', '会泽'), 26.42, 103.29)
const kunming = site('9521000102019', name('Kunming', '昆明', 'Kunming'), 25.1, 102.94)
const mengzi = site('9521000103016', name('Mengzi', '蒙自', 'Mengzi'), 23.38, 103.37)
const mengziPackhouse = site('9521000104013', packhouse('Mengzi', '蒙自'), 23.4, 103.39)
const chongming = site('9521000105010', name('Chongming', '崇明', 'Chongming'), 31.58, 121.66)
const chongmingPackhouse = site('9521000106017', packhouse('Chongming', '崇明'), 31.6, 121.62)
const zhoushan = site('9521000107014', name('Zhoushan quay', '舟山码头', 'Quai de Zhoushan'), 29.94, 122.3)
const zhoushanPackhouse = site('9521000108011', packhouse('Zhoushan', '舟山'), 29.96, 122.28)
const gaoyou = site('9521000109018', name('Gaoyou Lake', '高邮湖', 'Lac Gaoyou'), 32.83, 119.32)
const gaoyouShed = site(
  '9521000202016',
  name('Gaoyou sorting shed', '高邮分拣棚', 'Hangar de tri de Gaoyou'),
  32.79,
  119.42,
)
const linyi = site('9521000203013', name('Linyi', '临沂', 'Linyi'), 35.28, 118.12)
const linyiEggs = site('9521000204010', name('Linyi egg house', '临沂蛋品间', 'Casserie de Linyi'), 35.1, 118.33)
const haibei = site('9521000205017', name('Haibei', '海北', 'Haibei'), 37.28, 100.98)
const xiningDairy = site('9521000206014', name('Xining dairy', '西宁乳品间', 'Laiterie de Xining'), 36.64, 101.73)
const xining = site('9521000207011', name('Xining', '西宁', 'Xining'), 36.53, 102.04)
const huangyan = site('9521000208018', name('Huangyan', '黄岩', 'Huangyan'), 28.63, 121.18)
const huangyanHill = site('9521000224001', name('Huangyan', '黄岩', 'Huangyan'), 28.58, 121.09)
const huangyanPackhouse = site('9521000209015', packhouse('Huangyan', '黄岩'), 28.65, 121.26)
const shanghai = site('9521000210011', name('Shanghai', '上海', 'Shanghai'), 31.15, 121.8)
const customs = site('9521000211001', name('Shanghai customs', '上海海关', 'Douane de Shanghai'), 31.14, 121.81)
const dangshan = site('9521000212008', name('Dangshan', '砀山', 'Dangshan'), 34.43, 116.35)
const dangshanPackhouse = site('9521000213005', packhouse('Dangshan', '砀山'), 34.45, 116.42)
const muranga = site('9521000214002', name('Murang’a', '穆兰加', 'Murang’a'), -0.72, 37.15)
const thikaPackhouse = site('9521000215009', packhouse('Thika', '锡卡'), -1.03, 37.08)
const nairobi = site('9521000216006', name('Nairobi', '内罗毕', 'Nairobi'), -1.32, 36.93)
const lingshui = site('9521000217003', name('Lingshui', '陵水', 'Lingshui'), 18.56, 110.02)
const lingshuiPackhouse = site('9521000218000', packhouse('Lingshui', '陵水'), 18.51, 110.05)
const haikou = site('9521000219007', name('Haikou', '海口', 'Haikou'), 19.94, 110.46)
const shilin = site('9521000220003', name('Shilin', '石林', 'Shilin'), 24.82, 103.33)
const shilinDairy = site('9521000221000', name('Shilin dairy', '石林乳品间', 'Laiterie de Shilin'), 24.77, 103.28)
const xiangshan = site('9521000222007', name('Xiangshan quay', '象山码头', 'Quai de Xiangshan'), 29.2, 121.96)
const xiangshanPackhouse = site('9521000223004', packhouse('Xiangshan', '象山'), 29.22, 121.94)
const hub = site('9521000200029', name('Hongqiao Fresh Hub', '虹桥生鲜仓', 'Hongqiao Fresh Hub'), 31.19, 121.31)
const store = site('9521000300033', name('Store 07', '07 号店', 'Magasin 07'), 31.21, 121.44)

/** Every place the batches passed. */
export const places = {
  huizePlot: huize('C12', name('plot C-12', 'C-12 地块', 'parcelle C-12')),
  huizeLine: huizePackhouse('L3', line(3)),
  huizeBay: huizePackhouse('BAY', loading),
  kunmingAirport: kunming('CARGO', cargo),
  shanghaiAirport: shanghai('CARGO', cargo),
  mengziTerrace: mengzi('T9', name('terrace 9', '9 号梯田', 'terrasse 9')),
  mengziLine: mengziPackhouse('L1'),
  mengziBay: mengziPackhouse('BAY', loading),
  chongmingBeds: chongming('A7', name('bed A7', 'A7 畦', 'planche A7')),
  chongmingLine: chongmingPackhouse('L1', line(1)),
  zhoushanQuay: zhoushan('Q2'),
  zhoushanLine: zhoushanPackhouse('L2', line(2)),
  gaoyouPens: gaoyou('T4', name('pen T4', 'T4 围网', 'parc T4')),
  gaoyouShed: gaoyouShed('S1'),
  linyiHouse: linyi('H7', name('house 7', '7 号鸡舍', 'poulailler 7')),
  linyiEggHouse: linyiEggs('L1', line(1)),
  haibeiPasture: haibei('P1', name('pasture 1', '1 号牧场', 'pâture 1')),
  xiningDairy: xiningDairy('L2', line(2)),
  xiningAirport: xining('CARGO', cargo),
  huangyanGrove: huangyan('D2', name('grove D2', 'D2 果园', 'verger D2')),
  huangyanLine: huangyanPackhouse('L2', line(2)),
  huangyanTerrace: huangyanHill('D5', name('grove D5', 'D5 果园', 'verger D5')),
  shanghaiCustoms: customs('AIR'),
  dangshanOrchard: dangshan('K3', name('orchard K3', 'K3 梨园', 'verger K3')),
  dangshanLine: dangshanPackhouse('L1', line(1)),
  murangaOrchard: muranga('B2', name('block B2', 'B2 地块', 'parcelle B2')),
  thikaLine: thikaPackhouse('L4', line(4)),
  nairobiAirport: nairobi('CARGO', cargo),
  lingshuiField: lingshui('M6', name('field M6', 'M6 号田', 'champ M6')),
  lingshuiLine: lingshuiPackhouse('L1', line(1)),
  haikouAirport: haikou('CARGO', cargo),
  shilinPasture: shilin('P2', name('pasture 2', '2 号牧场', 'pâture 2')),
  shilinDairy: shilinDairy('L1', line(1)),
  xiangshanQuay: xiangshan('Q5', name('berth 5', '5 号泊位', 'poste 5')),
  xiangshanLine: xiangshanPackhouse('L1', line(1)),
  hubGate: hub('GATE'),
  hubDock: hub('DOCK', name('on the dock', '卸货月台', 'sur le quai')),
  hubLab: hub('LAB'),
  storeDoor: store('DOCK', name('at the back door', '后门', 'porte de service')),
  storeShelf: store('SHELF'),
  storeAside: store('ASIDE', name('set aside', '单独存放', 'mis de côté')),
} as const satisfies Doors

const actor = (id: string, en: string, zh: string, fr = en): Actor => ({ id, names: { en, zh, fr } })

/** People, crews and firms who did a step. */
export const actors = {
  heGuilan: actor('he-guilan', 'He Guilan', '何桂兰'),
  puXiaomei: actor('pu-xiaomei', 'Pu Xiaomei', '普小美'),
  shiYonglin: actor('shi-yonglin', 'Shi Yonglin', '施永林'),
  haiYan6: actor('hai-yan-6', 'Boat Hai Yan 6', '海燕 6 号船', 'Bateau Hai Yan 6'),
  tanShoufu: actor('tan-shoufu', 'Tan Shoufu', '谈守福'),
  liuCuifen: actor('liu-cuifen', 'Liu Cuifen', '刘翠芬'),
  caiRang: actor('cai-rang', 'Cai Rang', '才让'),
  chiWenbo: actor('chi-wenbo', 'Chi Wenbo', '池文博'),
  jiangMeilan: actor('jiang-meilan', 'Jiang Meilan', '蒋美兰'),
  luQinghe: actor('lu-qinghe', 'Lu Qinghe', '陆清和'),
  wanjikuMuthoni: actor('wanjiku-muthoni', 'Wanjiku Muthoni', '万吉库·穆托尼'),
  fuShuixian: actor('fu-shuixian', 'Fu Shuixian', '符水仙'),
  angXiuzhen: actor('ang-xiuzhen', 'Ang Xiuzhen', '昂秀珍'),
  pingAn9: actor('ping-an-9', 'Boat Ping An 9', '平安 9 号船', 'Bateau Ping An 9'),
  craneAir: actor('crane-air', 'Crane Air Cargo', '鹤行航空货运'),
  laneHaulage: actor('lane-haulage', 'Lane Haulage', '里巷冷运'),
} as const satisfies Record<string, Actor>

const slug = (words: string): string => words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

/** Who puts on record what happens at a place: the firm whose place it is; at an airport the carrier. */
export const keeperOf = ({ names, extension }: Place): Actor =>
  extension === 'CARGO' ? actors.craneAir : { id: slug(names.en), names }

const abroad: Readonly<Record<string, string>> = {
  [places.murangaOrchard.gln]: '+03:00',
  [places.thikaLine.gln]: '+03:00',
  [places.nairobiAirport.gln]: '+03:00',
}
/** The offset clocks keep at a place, as EPCIS writes it. Nowhere here is it changed in summer. */
export const offsetOf = (place: Place | undefined): string => abroad[place?.gln ?? ''] ?? '+08:00'

const byUri = new Map(Object.values(places).map((place: Place) => [placeUri(place), place]))
const byId = new Map(
  [...Object.values(actors), ...Object.values<Place>(places).map(keeperOf)].map((who) => [who.id, who]),
)

/** Every place that events name, in the order they name it. */
export function placesIn(events: readonly EpcisEvent[]): Place[] {
  const named = events.flatMap(({ readPoint, bizLocation, destinationList = [] }) => [
    readPoint?.id,
    bizLocation?.id,
    ...destinationList.map(({ destination }) => destination),
  ])
  return [...new Set(named)].flatMap((uri) => byUri.get(uri ?? '') ?? [])
}

/** Everybody whom events name: who did something, put it on record, or took it back. */
export function actorsIn(events: readonly EpcisEvent[]): Actor[] {
  const named = events.flatMap((event) => [
    event['shop:actor'],
    event['shop:declaredBy'],
    event.errorDeclaration?.['shop:declaredBy'],
  ])
  return [...new Set(named)].flatMap((id) => byId.get(id ?? '') ?? [])
}
