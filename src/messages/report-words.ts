import type { TestRow } from '#contract/origin.ts'
import type { Messages } from './messages-context.tsx'

/** "none", "0.004", "11.4 °Bx": with its unit where the column beside it does not say it. */
export function foundWords({ value, unit, limit }: TestRow, { t }: Messages, withUnit = limit === ''): string {
  if (value === 'ND') return t('origin.none')
  return withUnit && unit !== '' ? t('origin.measured', { value, unit }) : value
}

/** "0.1 mg/kg", "none", "no limit" */
export function allowedWords({ unit, limit }: TestRow, { t }: Messages): string {
  if (limit === '') return t('origin.noLimit')
  if (limit === 'ND') return t('origin.none')
  return unit === '' ? limit : t('origin.measured', { value: limit, unit })
}
