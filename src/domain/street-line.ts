import type { Streets } from '#contract/identity.ts'

type Street = Streets['streets'][number]

/** A house that was meant by a line of text; or what is missing of it. */
export type ReadLine =
  | { ok: true; streetId: string; number: number }
  | { ok: false; why: 'streetUnknown' }
  | { ok: false; why: 'numberMissing'; street: Street }
  | { ok: false; why: 'numberUnknown'; street: Street; number: number }

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[.,，。]/g, ' ')
    .replaceAll(/\broad\b/g, 'rd')
    .replaceAll(/\bstreet\b/g, 'st')
    .replaceAll(/\s+/g, ' ')
    .trim()

/**
 * Reads street and number as people write them, in any language and either order: "Wutong Lane 18", "18, allée Wutong", "梧桐里 18 号".
 * Takes the streets there are; the longest name that occurs is meant.
 */
export function readStreetLine(line: string, streets: readonly Street[]): ReadLine {
  const text = plain(line)
  const named = streets.flatMap((street) =>
    Object.values(street.names)
      .map(plain)
      .filter((name) => name !== '' && text.includes(name))
      .map((name) => ({ street, name })),
  )
  const [found] = named.toSorted((a, b) => b.name.length - a.name.length)
  if (!found) return { ok: false, why: 'streetUnknown' }
  const { street, name } = found
  const digits = /\d{1,6}/.exec(text.replace(name, ' '))?.[0]
  if (digits === undefined) return { ok: false, why: 'numberMissing', street }
  const number = Number(digits)
  if (number < street.first || number > street.last) return { ok: false, why: 'numberUnknown', street, number }
  return { ok: true, streetId: street.id, number }
}
