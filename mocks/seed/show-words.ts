import type { QuickId } from '#contract/live-chat.ts'
import type { StageTint } from '#contract/catalogue.ts'
import type { Names } from '#contract/names.ts'
import { named } from './seed-product.ts'
import { type ProgrammeId, showGtins } from './show-programme.ts'

/** What a show is called. */
export const showNames: Readonly<Record<ProgrammeId, Names>> = {
  'night-kitchen': named('Night kitchen', '夜市厨房', 'La cuisine du soir'),
  'lantern-night': named('Lantern Night, the last hour', '灯火夜 · 跨零点', 'Nuit des lanternes, dernière heure'),
  pavilion: named('The Pavilion, one piece', '雅阁 · 一件之夜', 'Le Pavillon, une pièce'),
}

/** Who talks; `picture` as a product's. `fans` without this shopper. */
export const hosts = {
  'chef-bao': { names: named('Chef Bao', '包师傅', 'Chef Bao'), picture: '1f468-1f3fb-200d-1f373', fans: 186_240 },
  'madame-su': { names: named('Su Wanqing', '苏晚晴', 'Su Wanqing'), picture: '1f45c', fans: 4_120 },
} as const

/** What stands above the chat of a room. */
export const rules: Readonly<Record<'kitchen' | 'pavilion', Names>> = {
  kitchen: named(
    'Crab and lobster are cooked through, 70 °C inside. Prices hold while the stock does. Be kind to one another.',
    '蟹虾请彻底煮熟，中心 70 °C。直播价售完即止。请友善发言。',
    'Crabe et homard se cuisent à cœur, 70 °C. Prix valables dans la limite du stock. Restons courtois.',
  ),
  pavilion: named(
    'A quiet room. One piece, shown once, numbered. Ask anything.',
    '这里很安静。一件作品，限量编号，只展示这一次。有问必答。',
    'Un salon calme. Une pièce numérotée, montrée une fois. Posez vos questions.',
  ),
}

/** What can be said with one press. */
export const quickNames: Readonly<Record<QuickId, Names>> = {
  weight: named('How heavy is one?', '一只多重？', 'Combien pèse-t-il ?'),
  cook: named('How do I cook it?', '怎么做好吃？', 'Comment le cuire ?'),
  price: named('What is the price tonight?', '今晚什么价？', 'Quel prix ce soir ?'),
  from: named('Where is it from?', '产地是哪里？', 'D’où vient-il ?'),
  delivery: named('How soon is it here?', '多久能送到？', 'Livré en combien de temps ?'),
  fresh: named('How long does it keep?', '能放多久？', 'Ça se garde combien de temps ?'),
  thanks: named('Thank you, Chef', '谢谢师傅', 'Merci, chef'),
  looksGood: named('That looks good', '看着真香', 'Ça a l’air bon'),
}

/** The phrases a room offers, in order. */
export const quickIn: Readonly<Record<'kitchen' | 'pavilion', readonly QuickId[]>> = {
  kitchen: ['cook', 'weight', 'delivery', 'from', 'price', 'fresh', 'looksGood', 'thanks'],
  pavilion: ['from', 'price', 'delivery', 'weight', 'thanks'],
}

/** Chapters by their id: what they are called where no product names them, and a word about them. */
export const chapterWords: Readonly<Record<string, { names?: Names; line: Names }>> = {
  welcome: {
    names: named('Good evening', '开场', 'Bonsoir'),
    line: named('what is on the counter', '今晚台面上有什么', 'ce qu’il y a sur l’étal'),
  },
  strawberries: { line: named('tasted twice', '尝了两遍', 'goûtées deux fois') },
  broccoli: { line: named('blanched green', '焯得翠绿', 'blanchi bien vert') },
  dumplings: { line: named('folded by hand', '手工现包', 'pliés à la main') },
  'dumplings-again': { line: named('fried, lid on', '盖锅煎', 'poêlés à couvert') },
  crab: { line: named('steamed three ways', '蒸出三种吃法', 'trois cuissons vapeur') },
  'crab-again': { line: named('how to open one', '怎么拆蟹', 'comment l’ouvrir') },
  'crab-night': { line: named('at the night price', '灯节价', 'au prix de la nuit') },
  lobster: { line: named('how to choose', '怎么挑', 'comment choisir') },
  'lobster-again': { line: named('split and grilled', '对开炭烤', 'fendu et grillé') },
  gate: {
    names: named('Two hundred crabs', '两百只大闸蟹', 'Deux cents crabes'),
    line: named('the gate, at eight', '八点整开抢', 'l’ouverture, à vingt heures'),
  },
  rain: {
    names: named('Packet rain', '红包雨', 'Pluie d’enveloppes'),
    line: named('nine seconds of red', '红包下九秒', 'neuf secondes de rouge'),
  },
  goodbye: {
    names: named('Good night', '收摊', 'Bonne nuit'),
    line: named('what is left, and tomorrow', '剩下的，和明天的', 'ce qui reste, et demain'),
  },
  midnight: {
    names: named('Midnight', '零点', 'Minuit'),
    line: named('the prices turn', '价格翻牌', 'les prix changent'),
  },
  piece: { line: named('made from one hide', '一张皮，一只包', 'taillé dans une seule peau') },
  questions: {
    names: named('Your questions', '问答', 'Vos questions'),
    line: named('hand to hand', '上手细看', 'de main en main'),
  },
}

/** What is shown in a room and is on no shelf: fen. */
export const piecesShown: Readonly<
  Record<string, { names: Names; picture: string; tint: StageTint; priceMinor: number }>
> = {
  [showGtins.bag]: {
    names: named('Dusk top-handle', '暮色手提包', 'Sac Crépuscule'),
    picture: '1f45c',
    tint: 'sand',
    priceMinor: 1_880_000,
  },
}
