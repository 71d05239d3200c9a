import type { AskedAbout } from '#contract/live-chat.ts'
import type { Names } from '#contract/names.ts'
import { named } from './seed-product.ts'
import { showGtins } from './show-programme.ts'

const { strawberries, dumplings, crab, lobster, broccoli, bag } = showGtins

/** What the assistant answers, by what was asked and what is on the counter; `{price}` is what that costs in the room now. */
export const answersOf: Readonly<
  Record<Exclude<AskedAbout, 'price' | 'other'>, { any: readonly Names[]; of: Readonly<Record<string, Names>> }>
> = {
  weight: {
    any: [
      named(
        'It stands on each tag in the bag, under the name.',
        '袋子里每样名字下面都写着。',
        'C’est écrit sous chaque nom dans le panier.',
      ),
      named(
        'The tag gives the net weight. We weigh again when we pack.',
        '标签写的是净重，打包时再称一遍。',
        'L’étiquette donne le poids net. On repèse à l’emballage.',
      ),
    ],
    of: {
      [strawberries]: named(
        'A box is 250 g, twelve to fifteen berries.',
        '一盒 250 克，十二到十五颗。',
        'Une boîte fait 250 g, douze à quinze fraises.',
      ),
      [dumplings]: named('Twelve in a bag, 300 g.', '一袋十二个，300 克。', 'Douze par sachet, 300 g.'),
      [crab]: named(
        '200 g each, tied, give or take 5 g.',
        '一只 200 克，连绳，上下不差 5 克。',
        '200 g pièce, ficelé, à 5 g près.',
      ),
      [lobster]: named('500 g, weighed while it is wet.', '一只 500 克，带水称。', '500 g, pesé mouillé.'),
      [broccoli]: named('One head, 400 g.', '一颗 400 克。', 'Une tête, 400 g.'),
      [bag]: named('680 g, empty.', '空包 680 克。', '680 g, vide.'),
    },
  },
  cook: {
    any: [
      named(
        'Chef Bao shows it now. The replay has it by chapter.',
        '师傅正在讲，回放里按章节也能找到。',
        'Chef Bao le montre. La rediffusion l’a par chapitre.',
      ),
      named(
        'Less heat than you think, and taste twice.',
        '火比你想的小一点，尝两次。',
        'Moins de feu que vous ne pensez, et goûtez deux fois.',
      ),
    ],
    of: {
      [strawberries]: named(
        'Not at all: rinse them just before eating.',
        '不用做，吃之前冲一下就行。',
        'Rien du tout : un rinçage juste avant.',
      ),
      [dumplings]: named(
        'Water to half their height, lid on, 7 minutes, then let it dry and crisp.',
        '水到一半高，盖锅七分钟，再收干煎脆。',
        'De l’eau à mi-hauteur, couvercle, 7 minutes, puis laissez croustiller.',
      ),
      [crab]: named(
        'Belly up, ginger on top, 18 minutes from the first steam.',
        '肚子朝上放姜片，上汽后蒸 18 分钟。',
        'Ventre en l’air, gingembre dessus, 18 minutes dès la vapeur.',
      ),
      [lobster]: named(
        '9 minutes in salted water that rolls, then rest 2.',
        '盐水滚着煮 9 分钟，再焖 2 分钟。',
        '9 minutes dans l’eau salée bouillante, 2 de repos.',
      ),
      [broccoli]: named(
        '90 seconds in salted water, then ice.',
        '盐水焯 90 秒，过冰水。',
        '90 secondes à l’eau salée, puis glace.',
      ),
      [bag]: named(
        'Keep it dry, and a soft cloth now and then.',
        '保持干燥，偶尔用软布擦。',
        'Au sec, un chiffon doux de temps en temps.',
      ),
    },
  },
  delivery: {
    any: [
      named(
        'Half an hour from paying, to your door.',
        '付好起半小时到门口。',
        'Une demi-heure après le paiement, à votre porte.',
      ),
      named(
        'A rider leaves the lane as soon as it is packed. You see them on the map.',
        '打好包骑手就出发，地图上看得到。',
        'Le livreur part dès que c’est emballé. Vous le voyez sur la carte.',
      ),
      named(
        'Within three kilometres in 30 minutes; farther, by van tomorrow.',
        '三公里内 30 分钟，再远明天小货车送。',
        'Trois kilomètres en 30 minutes ; plus loin, par camionnette demain.',
      ),
    ],
    of: {
      [bag]: named(
        'By hand, tomorrow, at the hour you name.',
        '明天专人送到，时间您定。',
        'En main propre, demain, à l’heure que vous direz.',
      ),
    },
  },
  from: {
    any: [
      named(
        'Every tag says where. Scan it for the boat or the field.',
        '每张标签都写着，扫一下能看到船或地。',
        'Chaque étiquette le dit. Scannez-la : le bateau ou le champ.',
      ),
      named(
        'From the batch on our shelf now; its page has the whole way.',
        '来自货架上这一批，批次页有全程。',
        'Du lot en rayon ; sa page raconte tout le chemin.',
      ),
    ],
    of: {
      [strawberries]: named(
        'Huize in Yunnan, picked after midnight.',
        '云南会泽，后半夜摘的。',
        'De Huize, au Yunnan, cueillies après minuit.',
      ),
      [crab]: named(
        'Gaoyou Lake, landed before five this morning.',
        '高邮湖，今早五点前起水。',
        'Du lac Gaoyou, débarqué avant cinq heures ce matin.',
      ),
      [lobster]: named(
        'Pingtan, and since noon in our tank.',
        '平潭的，中午起养在我们水缸。',
        'De Pingtan, dans notre vivier depuis midi.',
      ),
      [dumplings]: named(
        'Folded in the Lane Kitchen, cabbage from the north.',
        '里巷厨房现包，北方白菜。',
        'Pliés à la Cuisine de l’allée, chou du Nord.',
      ),
      [bag]: named(
        'Tanned and sewn in Quanzhou, by four people.',
        '泉州鞣制缝制，四个人做成。',
        'Tanné et cousu à Quanzhou, par quatre personnes.',
      ),
    },
  },
  fresh: {
    any: [
      named(
        'The date stands on the box, and on the product’s page.',
        '盒子和商品页上都有日期。',
        'La date est sur la boîte et sur la page du produit.',
      ),
      named('It leaves us cold and comes to you cold.', '出门是冷的，到手也是冷的。', 'Ça part froid et arrive froid.'),
    ],
    of: {
      [strawberries]: named(
        'Picked last night. Eat by Saturday, unwashed in the drawer.',
        '昨夜摘的，周六前吃完，别洗放果蔬格。',
        'Cueillies cette nuit. D’ici samedi, non lavées, au bac.',
      ),
      [crab]: named(
        'Alive. Cook it today, keep it under a damp cloth.',
        '活的，今天就蒸，盖湿布放冷藏。',
        'Vivant. À cuire aujourd’hui, sous un linge humide.',
      ),
      [lobster]: named('Alive. Today, please.', '活的，当天吃。', 'Vivant. Aujourd’hui, s’il vous plaît.'),
      [dumplings]: named(
        'Frozen: six months in the freezer, not a day outside.',
        '冷冻的，冰箱里半年，别化了再冻。',
        'Surgelés : six mois au congélateur, pas un jour dehors.',
      ),
      [broccoli]: named(
        'Cut this morning. Four days in the drawer.',
        '今早收的，果蔬格放四天。',
        'Coupé ce matin. Quatre jours au bac.',
      ),
    },
  },
}

/** With `{name}` and `{price}`; and when nothing is on the counter. */
export const priceAnswers: readonly Names[] = [
  named(
    '{name}: {price} in the room now.',
    '{name}：直播间现在 {price}。',
    '{name} : {price} dans le salon, maintenant.',
  ),
  named(
    '{price} for {name}, while the stock lasts.',
    '{name} {price}，售完为止。',
    '{price} pour {name}, tant qu’il y en a.',
  ),
]
export const priceOfAny = named(
  'Open the bag at the lower left: every price of tonight is in it.',
  '打开左下角的袋子，今晚的价都在里面。',
  'Ouvrez le panier en bas à gauche : tous les prix du soir y sont.',
)
export const otherAnswers: readonly Names[] = [
  named('I will ask Chef Bao between two pots.', '师傅空下来我就问。', 'Je demande à Chef Bao entre deux casseroles.'),
  named(
    'That one I do not know. I have written it down for him.',
    '这个我不清楚，已经记下给师傅。',
    'Celle-là, je ne sais pas. Je l’ai notée pour lui.',
  ),
  named(
    'Good question; stay until the end and he may say.',
    '问得好，留到最后他也许会讲。',
    'Bonne question ; restez jusqu’au bout, il y viendra peut-être.',
  ),
]
export const assistantNick = named('Little Lantern', '小灯', 'Petite Lanterne')
