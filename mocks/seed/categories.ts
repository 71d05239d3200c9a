import type { Category } from '#contract/catalogue.ts'
import { named, picture, type CategoryId } from './seed-product.ts'

/** The aisles, in the order they are walked. */
export const seedCategories: readonly (Category & { id: CategoryId })[] = [
  { id: 'seafood', names: named('Seafood', '海鲜', 'Mer'), ...picture('1f980', 'blush') },
  { id: 'fruit', names: named('Fruit', '水果', 'Fruits'), ...picture('1f34a', 'butter') },
  { id: 'greens', names: named('Greens', '蔬菜', 'Légumes'), ...picture('1f96c', 'leaf') },
  { id: 'dairy', names: named('Dairy', '乳品', 'Crèmerie'), ...picture('1f95b', 'ice') },
  { id: 'kitchen', names: named('Kitchen', '熟食', 'Traiteur'), ...picture('1f95f', 'sand') },
  { id: 'bakery', names: named('Bakery', '烘焙', 'Boulangerie'), ...picture('1f35e', 'butter') },
  { id: 'pantry', names: named('Pantry', '粮油', 'Épicerie'), ...picture('1f36f', 'mist') },
  { id: 'drinks', names: named('Drinks', '饮品', 'Boissons'), ...picture('1f375', 'leaf') },
]
