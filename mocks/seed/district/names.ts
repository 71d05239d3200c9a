import type { Names } from '#contract/names.ts'

/** A street's name on a line of the net: from which crossing on it is called so, its id and its names. */
export type LineName = readonly [from: number, id: string, en: string, zh: string, fr: string]

/** What the lines of the net are called, in their order. Streets of the address book keep their ids and names. */
export const lineNames: Record<'u' | 'v', readonly (readonly LineName[])[]> = {
  u: [
    [[0, 'tea-garden-rd', 'Tea Garden Rd', '茶园路', 'Route du Jardin de thé']],
    [[0, 'kiln-lane', 'Kiln Lane', '窑工巷', 'Allée du Four']],
    [[0, 'north-gate-ave', 'North Gate Ave', '北门大街', 'Avenue de la Porte Nord']],
    [[0, 'mulberry-st', 'Mulberry St', '桑园街', 'Rue des Mûriers']],
    [[0, 'crane-lane', 'Crane Lane', '白鹤巷', 'Allée de la Grue']],
    [
      [0, 'rice-lane', 'Rice Lane', '米行巷', 'Allée du Riz'],
      [9, 'camphor-court', 'Camphor Court', '香樟苑', 'Cour du Camphrier'],
    ],
    [[0, 'canal-st', 'Canal St', '运河街', 'Rue du Canal']],
    [[0, 'lotus-lane', 'Lotus Lane', '莲花里', 'Allée du Lotus']],
    [[0, 'osmanthus-rd', 'Osmanthus Rd', '桂花路', 'Rue des Osmanthes']],
    [[0, 'lantern-lane', 'Lantern Lane', '灯笼巷', 'Allée des Lanternes']],
    [[0, 'scholar-lane', 'Scholar Lane', '书院巷', 'Allée de l’Académie']],
    [[0, 'vinegar-lane', 'Vinegar Lane', '醋坊巷', 'Allée du Vinaigre']],
    [[0, 'moat-st', 'Moat St', '城濠街', 'Rue des Douves']],
    [[0, 'umbrella-lane', 'Umbrella Lane', '伞店巷', 'Allée des Parapluies']],
    [[0, 'market-ave', 'Market Ave', '集市大道', 'Avenue du Marché']],
    [[0, 'south-wall-rd', 'South Wall Rd', '南垣路', 'Route du Rempart Sud']],
  ],
  v: [
    [[0, 'west-wall-rd', 'West Wall Rd', '西垣路', 'Route du Rempart Ouest']],
    [[0, 'weavers-lane', 'Weavers Lane', '织坊巷', 'Allée des Tisserands']],
    [[0, 'drum-tower-ave', 'Drum Tower Ave', '鼓楼大道', 'Avenue de la Tour du Tambour']],
    [[0, 'plum-st', 'Plum St', '梅子街', 'Rue des Pruniers']],
    [[0, 'well-lane', 'Well Lane', '古井巷', 'Allée du Puits']],
    [[0, 'silk-st', 'Silk St', '丝行街', 'Rue de la Soie']],
    [[0, 'lantern-ave', 'Lantern Ave', '灯笼大道', 'Avenue des Lanternes']],
    [[0, 'stone-bridge-st', 'Stone Bridge St', '石桥街', 'Rue du Pont de pierre']],
    [[0, 'wutong-lane', 'Wutong Lane', '梧桐里', 'Allée Wutong']],
    [[0, 'bamboo-lane', 'Bamboo Lane', '翠竹里', 'Allée des Bambous']],
    [[0, 'paper-lane', 'Paper Lane', '纸坊巷', 'Allée du Papier']],
    [[0, 'east-gate-st', 'East Gate St', '东门街', 'Rue de la Porte Est']],
    [[0, 'embankment-ave', 'Embankment Ave', '江堤大道', 'Avenue du Quai']],
    [
      [0, 'old-ferry-rd', 'Old Ferry Rd', '老渡口路', 'Route du Vieux Bac'],
      [4, 'riverside-works', 'Riverside Works', '滨江工场', 'Ateliers de la Rive'],
      [9, 'shipyard-rd', 'Shipyard Rd', '船坞路', 'Route du Chantier'],
    ],
    [[0, 'orchard-lane', 'Orchard Lane', '果园巷', 'Allée du Verger']],
  ],
}

/** Roads that are no line of the net, by the ids they have there; alleys in the order of the plan. */
export const slantNames: Record<string, LineName> = {
  rampart: [0, 'rampart-st', 'Rampart St', '城脚街', 'Rue du Vieux Rempart'],
  station: [0, 'station-rd', 'Station Rd', '车站路', 'Rue de la Gare'],
}
export const alleyNames: readonly LineName[] = [
  [0, 'needle-alley', 'Needle Alley', '针线弄', 'Passage de l’Aiguille'],
  [0, 'tofu-alley', 'Tofu Alley', '豆腐弄', 'Passage du Tofu'],
  [0, 'bell-alley', 'Bell Alley', '铃儿弄', 'Passage de la Clochette'],
  [0, 'cat-alley', 'Cat Alley', '猫儿弄', 'Passage du Chat'],
  [0, 'pear-alley', 'Pear Alley', '梨花弄', 'Passage du Poirier'],
  [0, 'oil-lamp-alley', 'Oil Lamp Alley', '油灯弄', 'Passage de la Lampe'],
  [0, 'brush-alley', 'Brush Alley', '毛笔弄', 'Passage du Pinceau'],
  [0, 'sugar-alley', 'Sugar Alley', '糖人弄', 'Passage du Sucre'],
  [0, 'rope-alley', 'Rope Alley', '绳子弄', 'Passage de la Corde'],
  [0, 'fan-alley', 'Fan Alley', '扇子弄', 'Passage de l’Éventail'],
  [0, 'moon-alley', 'Moon Alley', '月牙弄', 'Passage de la Lune'],
  [0, 'willow-alley', 'Willow Alley', '柳枝弄', 'Passage du Saule'],
  [0, 'drum-alley', 'Drum Alley', '小鼓弄', 'Passage du Petit Tambour'],
]

export const waterNames: Record<'canal' | 'river', Names> = {
  canal: { en: 'Lantern Canal', zh: '灯笼河', fr: 'Canal des Lanternes' },
  river: { en: 'Heron River', zh: '白鹭江', fr: 'Rivière des Hérons' },
}

export const storeNames: Record<'store-07' | 'store-03' | 'store-12', Names> = {
  'store-07': { en: 'Store 07', zh: '07 号店', fr: 'Magasin 07' },
  'store-03': { en: 'Store 03', zh: '03 号店', fr: 'Magasin 03' },
  'store-12': { en: 'Store 12', zh: '12 号店', fr: 'Magasin 12' },
}

/** Quarters, each named at a crossing of the net. */
export const quarters: readonly { at: readonly [number, number]; id: string; names: Names }[] = [
  { at: [1, 3], id: 'west-wall', names: { en: 'West Wall', zh: '西垣', fr: 'Rempart Ouest' } },
  { at: [6, 1], id: 'kilns', names: { en: 'The Kilns', zh: '窑前', fr: 'Les Fours' } },
  { at: [11, 8], id: 'east-gate', names: { en: 'East Gate', zh: '东门', fr: 'Porte Est' } },
  { at: [13, 7], id: 'far-bank', names: { en: 'Far Bank', zh: '江东', fr: 'Rive d’en face' } },
  { at: [2, 12], id: 'weavers', names: { en: 'Weavers', zh: '织坊', fr: 'Les Tisserands' } },
  { at: [8, 14], id: 'south-market', names: { en: 'South Market', zh: '南市', fr: 'Marché Sud' } },
]
