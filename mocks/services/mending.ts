/** A word of the shop, tried against a word somebody typed. */
export interface Fit {
  /** Letters put in, left out, changed or swapped. */
  edits: number
  /** Places in the shop's word that were put in or changed. */
  changed: number[]
}

/** How many edits a typed word of so many letters may be away and still be meant. */
export function editLimit(letters: number): number {
  if (letters < 4) return 0
  return letters < 7 ? 1 : 2
}

type Table = number[][]
const at = (table: Table, i: number, j: number): number => table[i]?.[j] ?? Infinity

const swapped = (typed: string, word: string, i: number, j: number): boolean =>
  i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]

/** Optimal string alignment: Damerau-Levenshtein without editing a swapped pair again. */
function tableOf(typed: string, word: string): Table {
  const table: Table = [Array.from({ length: word.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= typed.length; i++) {
    const row = [i]
    table.push(row)
    for (let j = 1; j <= word.length; j++) {
      const change = typed[i - 1] === word[j - 1] ? 0 : 1
      let least = Math.min(at(table, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(table, i - 1, j - 1) + change)
      if (swapped(typed, word, i, j)) least = Math.min(least, at(table, i - 2, j - 2) + 1)
      row.push(least)
    }
  }
  return table
}

/** Walks back from (typed whole, word up to `end`); a letter put in is found as late as can be: straw-ber-R-ies. */
function changedIn(table: Table, typed: string, word: string, end: number): number[] {
  const changed: number[] = []
  let i = typed.length
  let j = end
  while (i > 0 || j > 0) {
    const here = at(table, i, j)
    if (j > 0 && at(table, i, j - 1) + 1 === here) {
      changed.push(--j)
    } else if (swapped(typed, word, i, j) && at(table, i - 2, j - 2) + 1 === here) {
      changed.push(j - 1, j - 2)
      i -= 2
      j -= 2
    } else if (i > 0 && at(table, i - 1, j) + 1 === here) {
      i--
    } else {
      i--
      j--
      if (typed[i] !== word[j]) changed.push(j)
    }
  }
  return changed.toReversed()
}

/** How a typed word fits a whole word. Cost grows with both lengths: keep them short. */
export function fitOf(typed: string, word: string): Fit {
  const table = tableOf(typed, word)
  return { edits: at(table, typed.length, word.length), changed: changedIn(table, typed, word, word.length) }
}

/** How a typed word fits the beginning of a word, for somebody who is still typing. */
export function fitOfBeginning(typed: string, word: string): Fit {
  const table = tableOf(typed, word)
  const last = table[typed.length] ?? []
  const edits = Math.min(...last)
  return { edits, changed: changedIn(table, typed, word, last.indexOf(edits)) }
}
