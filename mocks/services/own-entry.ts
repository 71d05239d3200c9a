/**
 * What a record holds under a key that somebody outside chose. Undefined when it holds nothing, also for names that every object
 * has from birth (`constructor`).
 */
export const ownEntry = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
