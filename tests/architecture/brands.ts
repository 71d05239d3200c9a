import type { SourceFile } from './source-files.ts'

// Each name stands in two halves, so that a search of the repository for a brand finds nothing, this list included.
const whole = [
  ['ali', 'baba'],
  ['ali', 'pay'],
  ['tao', 'bao'],
  ['fresh', 'ippo'],
  ['cai', 'niao'],
  ['ali', 'express'],
  ['laz', 'ada'],
  ['we', 'chat'],
  ['wei', 'xin'],
  ['mei', 'tuan'],
  ['pin', 'duoduo'],
  ['dou', 'yin'],
  ['tik', 'tok'],
  ['union', 'pay'],
  ['master', 'card'],
  ['pay', 'pal'],
  ['kla', 'rna'],
  ['ama', 'zon'],
  ['wal', 'mart'],
  ['carre', 'four'],
  ['star', 'bucks'],
  ['支付', '宝'],
  ['淘', '宝'],
  ['天', '猫'],
  ['盒', '马'],
  ['菜', '鸟'],
  ['阿里', '巴巴'],
  ['微', '信'],
  ['京', '东'],
  ['美', '团'],
  ['饿了', '么'],
  ['拼多', '多'],
  ['抖', '音'],
  ['飞', '猪'],
  ['银', '联'],
].map((halves) => halves.join(''))

/** Short names that hide in ordinary words ("schema", "element"): only where they stand alone. */
const alone = [
  ['t', 'mall'],
  ['he', 'ma'],
  ['flig', 'gy'],
  ['kao', 'la'],
  ['ele', 'me'],
  ['j', 'd'],
].map((halves) => halves.join(''))

const pattern = new RegExp(`${whole.join('|')}|(?<![a-z0-9])(${alone.join('|')})(?![a-z0-9])`, 'gi')

/** A sentence for every real company's name in a file: everything in the product is invented. */
export function brandNames(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([name]) => `${path} names ${name}`))
}
