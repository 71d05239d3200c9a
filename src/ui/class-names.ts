/** Joins what is truthy: `classNames(styles.tag, gold && styles.gold, className)`. */
export const classNames = (...names: (string | false | null | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined
