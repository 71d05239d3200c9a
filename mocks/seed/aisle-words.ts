import type { CategoryId } from './seed-product.ts'

/** What people ask for that the store does not carry, by the aisle it would stand in. One word each, singular, no accents. */
export const unsoldWords: Readonly<Record<CategoryId, string>> = {
  seafood:
    'salmon tuna shrimpaste clam mussel scallop abalone octopus eel cod saumon thon moule poulpe 三文鱼 扇贝 鲍鱼 章鱼 蛤蜊',
  fruit:
    'durian banana grape cherry peach plum watermelon melon lychee papaya fig banane raisin cerise pasteque 榴莲 香蕉 葡萄 樱桃 西瓜 荔枝 桃子',
  greens:
    'spinach cabbage lettuce celery onion garlic ginger mushroom aubergine eggplant pumpkin avocado epinard chou laitue oignon 菠菜 白菜 生菜 芹菜 洋葱 大蒜 蘑菇 茄子',
  dairy: 'yogurt yoghurt cream mozzarella margarine yaourt 酸奶 奶油 豆浆',
  kitchen:
    'pizza burger sushi soup salad chicken beef pork duck tofu sandwich poulet boeuf porc canard 披萨 汉堡 寿司 鸡肉 牛肉 猪肉 豆腐',
  bakery: 'bagel pie biscuit donut muffin pretzel gateau tarte 月饼 曲奇',
  pantry: 'sugar flour oil soy sauce vinegar pasta noodle cereal sucre farine huile vinaigre 白糖 面粉 酱油 醋 意面',
  drinks: 'beer wine soda cola water whisky vodka biere vin eau 啤酒 红酒 可乐 矿泉水 白酒',
}

/** Chinese two-character words that sound right and are written wrong, as often typed. */
export const misheardWords: Readonly<Record<string, string>> = {
  草梅: '草莓',
  草霉: '草莓',
  蓝梅: '蓝莓',
  螃解: '螃蟹',
  西蓝花: '西兰花',
  胡罗卜: '胡萝卜',
  土逗: '土豆',
  牛乃: '牛奶',
}

/** Words that say nothing about which thing is meant. */
export const emptyWords: ReadonlySet<string> = new Set(
  'a an and the of for with some fresh de du des d la le les l un une et au aux avec frais 新鲜 的 鲜'.split(' '),
)
