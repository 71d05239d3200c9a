import type { Names } from '#contract/names.ts'
import type { Nutrition, Recipe } from '#contract/origin.ts'
import { named } from './seed-product.ts'
import { gtins } from './shelf-lots.ts'

/** What a trade item is made of, and something to cook with it. */
export interface Kitchen {
  nutrition: Nutrition
  recipe: Recipe
}

type Figures = readonly [kJ: number, protein: number, fat: number, carbohydrate: number, sugars: number, mg: number]

const per = (of: Nutrition['per'], [energyKj, protein, fat, carbohydrate, sugars, sodiumMg]: Figures): Nutrition => ({
  per: of,
  energyKj,
  protein,
  fat,
  carbohydrate,
  sugars,
  sodiumMg,
})
const in100g = (...figures: Figures): Nutrition => per('100g', figures)
const in100ml = (...figures: Figures): Nutrition => per('100ml', figures)

const recipe = (minutes: number, names: Names, ...steps: Names[]): Recipe => ({ minutes, names, steps })

/** By GTIN, for whatever has batches. Figures are typical of the food, not measured on the batch. */
export const kitchen: Readonly<Record<string, Kitchen>> = {
  [gtins.strawberries]: {
    nutrition: in100g(134, 1, 0.2, 6.2, 5.3, 4),
    recipe: recipe(
      10,
      named('Strawberries under crushed ice', '碎冰草莓', 'Fraises sous la glace pilée'),
      named(
        'Halve the fruit, leave it in two spoons of sugar.',
        '草莓对半切，拌两勺糖。',
        'Coupez les fruits, laissez-les dans deux cuillers de sucre.',
      ),
      named(
        'After ten minutes pour off the red syrup.',
        '十分钟后倒出红糖水。',
        'Après dix minutes, versez le sirop rouge à part.',
      ),
      named(
        'Crush ice over the fruit, the syrup over the ice.',
        '铺上碎冰，再淋糖水。',
        'Glace pilée sur les fruits, sirop sur la glace.',
      ),
    ),
  },
  [gtins.hairyCrab]: {
    nutrition: in100g(431, 17.5, 2.6, 2.3, 0, 194),
    recipe: recipe(
      25,
      named('Steamed crab with ginger vinegar', '姜醋清蒸蟹', 'Crabe vapeur, vinaigre au gingembre'),
      named(
        'Leave them tied. Brush them under cold water.',
        '不松绳，冷水刷净。',
        'Gardez-les liés. Brossez-les sous l’eau froide.',
      ),
      named(
        'Belly up over perilla, in steam, fifteen minutes.',
        '垫紫苏，肚朝上，水开蒸十五分钟。',
        'Ventre en l’air sur du shiso, quinze minutes à la vapeur.',
      ),
      named(
        'Warm dark vinegar with sugar and slivers of ginger.',
        '香醋加糖和姜丝，温热。',
        'Tiédissez du vinaigre noir, sucre et fils de gingembre.',
      ),
      named('Cut the string at the table.', '上桌再剪绳。', 'Coupez la ficelle à table.'),
    ),
  },
  [gtins.pakChoi]: {
    nutrition: in100g(68, 1.5, 0.2, 2.2, 1.2, 65),
    recipe: recipe(
      8,
      named('Pak choi with mushrooms', '香菇青菜', 'Pak choï aux champignons'),
      named(
        'Soak dried mushrooms, keep the water.',
        '干香菇泡软，水留用。',
        'Faites tremper des champignons secs, gardez l’eau.',
      ),
      named(
        'Sear the hearts flat side down, one minute.',
        '菜心切面朝下煎一分钟。',
        'Saisissez les cœurs côté plat, une minute.',
      ),
      named(
        'Add mushrooms and three spoons of their water, lid on, one minute more.',
        '下香菇和三勺香菇水，盖锅再一分钟。',
        'Ajoutez les champignons et trois cuillers d’eau, couvrez une minute.',
      ),
    ),
  },
  [gtins.eggs]: {
    nutrition: in100g(590, 12.6, 9.5, 1.2, 0.4, 142),
    recipe: recipe(
      12,
      named('Eggs with tomatoes', '番茄炒蛋', 'Œufs aux tomates'),
      named('Beat three eggs with a pinch of salt.', '三个蛋加盐打散。', 'Battez trois œufs avec une pincée de sel.'),
      named(
        'Scramble them soft in hot oil, take them out.',
        '热油滑到半熟，盛出。',
        'Brouillez-les mollets dans l’huile chaude, réservez.',
      ),
      named(
        'Cook two tomatoes down with a little sugar.',
        '两个番茄加少许糖炒出汁。',
        'Faites fondre deux tomates avec un peu de sucre.',
      ),
      named(
        'Eggs back in, turn twice, serve.',
        '蛋回锅，翻两下出锅。',
        'Remettez les œufs, tournez deux fois, servez.',
      ),
    ),
  },
  [gtins.whitePrawns]: {
    nutrition: in100g(393, 18.6, 0.8, 2.8, 0, 165),
    recipe: recipe(
      10,
      named('Poached prawns', '白灼虾', 'Crevettes pochées'),
      named(
        'Boil water with ginger, scallion and a spoon of rice wine.',
        '水里下姜葱和一勺料酒，煮开。',
        'Faites bouillir eau, gingembre, ciboule et vin de riz.',
      ),
      named(
        'Prawns in until they curl, under two minutes.',
        '下虾，打卷即捞，不到两分钟。',
        'Plongez les crevettes jusqu’à ce qu’elles se courbent.',
      ),
      named(
        'Into iced water, then onto the plate with soy and wasabi.',
        '过冰水，装盘，蘸芥末酱油。',
        'Dans l’eau glacée, puis soja et wasabi.',
      ),
    ),
  },
  [gtins.blueberries]: {
    nutrition: in100g(240, 0.7, 0.3, 12.1, 10, 1),
    recipe: recipe(
      5,
      named('Blueberries in yoghurt', '蓝莓酸奶杯', 'Myrtilles au yaourt'),
      named(
        'Freeze half of the berries for an hour.',
        '一半蓝莓冷冻一小时。',
        'Congelez la moitié des baies une heure.',
      ),
      named('Fold them all into thick yoghurt.', '全部拌入浓酸奶。', 'Mêlez-les toutes à un yaourt épais.'),
      named('Honey on top, and eat at once.', '淋蜂蜜，马上吃。', 'Du miel dessus, et tout de suite.'),
    ),
  },
  [gtins.milk]: {
    nutrition: in100ml(291, 3.5, 4, 4.9, 4.9, 42),
    recipe: recipe(
      30,
      named('Double-skin milk', '双皮奶', 'Crème de lait à deux peaux'),
      named(
        'Heat 400 ml until it just trembles, let a skin form in bowls.',
        '400 毫升牛奶加热到微颤，倒碗等结皮。',
        'Chauffez 400 ml jusqu’au frémissement, laissez une peau se former en bols.',
      ),
      named(
        'Pour the milk out from under it, beat in two egg whites and sugar.',
        '从皮下倒出奶，加两个蛋清和糖打匀。',
        'Versez le lait de dessous, battez-le avec deux blancs et du sucre.',
      ),
      named('Strain it back under the skin.', '过筛倒回皮下。', 'Filtrez-le sous la peau.'),
      named('Steam covered, twelve minutes.', '盖上蒸十二分钟。', 'À la vapeur, couvert, douze minutes.'),
    ),
  },
  [gtins.mandarins]: {
    nutrition: in100g(191, 0.8, 0.1, 10.2, 8.9, 1),
    recipe: recipe(
      15,
      named('Warm mandarins', '烤蜜橘', 'Mandarines tièdes'),
      named(
        'Roast them whole at 200 °C, ten minutes.',
        '整个 200 °C 烤十分钟。',
        'Rôtissez-les entières à 200 °C, dix minutes.',
      ),
      named(
        'Peel while warm; dry the peel for tea.',
        '趁热剥，皮晾干泡茶。',
        'Épluchez tiède ; séchez l’écorce pour le thé.',
      ),
      named('A pinch of salt brings out the sugar.', '一点盐，更甜。', 'Une pincée de sel fait ressortir le sucre.'),
    ),
  },
  [gtins.pears]: {
    nutrition: in100g(205, 0.2, 0.2, 11.1, 9.3, 1),
    recipe: recipe(
      45,
      named('Pears with rock sugar', '冰糖炖梨', 'Poires au sucre candi'),
      named('Cut off the tops, take out the cores.', '切顶，去核。', 'Coupez les chapeaux, ôtez les cœurs.'),
      named(
        'Rock sugar and a few goji berries inside, tops back on.',
        '放冰糖和枸杞，盖回梨顶。',
        'Sucre candi et baies de goji dedans, chapeaux remis.',
      ),
      named(
        'Steam in bowls, forty minutes; drink the juice as well.',
        '放碗里蒸四十分钟，连汤喝。',
        'Quarante minutes à la vapeur, en bols ; buvez le jus.',
      ),
    ),
  },
  [gtins.avocados]: {
    nutrition: in100g(655, 2, 14.7, 1.8, 0.7, 7),
    recipe: recipe(
      6,
      named('Avocado on toast, with scallion oil', '葱油牛油果吐司', 'Avocat sur pain grillé, huile de ciboule'),
      named(
        'Warm a spoon of oil with sliced scallion until it smells.',
        '热一勺油，下葱花出香。',
        'Chauffez une cuiller d’huile avec de la ciboule.',
      ),
      named(
        'Crush half an avocado onto hot toast.',
        '半个牛油果压在热吐司上。',
        'Écrasez un demi-avocat sur le pain chaud.',
      ),
      named(
        'Oil, soy, and a few drops of lemon.',
        '淋葱油、酱油，挤几滴柠檬。',
        'Huile, soja, quelques gouttes de citron.',
      ),
    ),
  },
  [gtins.watermelon]: {
    nutrition: in100g(130, 0.5, 0.1, 6.8, 6.2, 1),
    recipe: recipe(
      10,
      named('Watermelon with sea salt', '海盐西瓜', 'Pastèque au sel de mer'),
      named('Chill it whole for four hours.', '整个冷藏四小时。', 'Au froid, entière, quatre heures.'),
      named('Cut wedges from the heart outwards.', '从中心往外切块。', 'Coupez des quartiers depuis le cœur.'),
      named('Three grains of coarse salt to each.', '每块撒三粒粗盐。', 'Trois grains de gros sel sur chacun.'),
    ),
  },
  [gtins.goatCheese]: {
    nutrition: in100g(1262, 20, 24, 2, 2, 350),
    recipe: recipe(
      10,
      named('Fried goat cheese', '煎乳饼', 'Fromage de chèvre poêlé'),
      named(
        'Slices as thick as a finger, patted dry.',
        '切一指厚，吸干水。',
        'Des tranches d’un doigt, bien essuyées.',
      ),
      named(
        'A little oil, gold on both sides; it does not melt.',
        '少油煎到两面金黄，不会化。',
        'Un peu d’huile, doré des deux côtés ; il ne fond pas.',
      ),
      named(
        'Ground pepper and salt, or sugar for those who like it.',
        '蘸椒盐，爱甜的蘸白糖。',
        'Sel et poivre, ou sucre pour qui l’aime.',
      ),
    ),
  },
  [gtins.squid]: {
    nutrition: in100g(355, 17.4, 1.6, 0, 0, 110),
    recipe: recipe(
      8,
      named('Squid with celery', '西芹炒鱿鱼', 'Calmar au céleri'),
      named(
        'Score the inside in diamonds, cut in strips.',
        '内侧打花刀，切条。',
        'Quadrillez l’intérieur, coupez en lanières.',
      ),
      named(
        'Ten seconds in boiling water, drain well.',
        '沸水焯十秒，沥干。',
        'Dix secondes dans l’eau bouillante, égouttez.',
      ),
      named(
        'High heat with celery and ginger, one minute.',
        '大火下西芹和姜，一分钟。',
        'À feu vif avec céleri et gingembre, une minute.',
      ),
    ),
  },
  [gtins.lemons]: {
    nutrition: in100g(146, 1.1, 0.3, 6.2, 2.5, 2),
    recipe: recipe(
      10,
      named('Salted lemons', '咸柠檬', 'Citrons confits au sel'),
      named('Cut crosses, press coarse salt into them.', '切十字，塞粗盐。', 'Incisez en croix, bourrez de gros sel.'),
      named(
        'Pack them tight in a jar, cover with juice.',
        '码紧入罐，柠檬汁没过。',
        'Serrez-les en bocal, couvrez de jus.',
      ),
      named(
        'A month in the dark, then a slice in soda water.',
        '避光一个月，切片泡苏打水。',
        'Un mois à l’ombre, puis une tranche dans l’eau gazeuse.',
      ),
    ),
  },
}
