import type { SourceFile } from './source-files.ts'

const limit = 300

/** Rooms of data: catalogues of words, records of the seed, lists. */
const data = [/^mocks\/seed\//, /^src\/messages\/(en|zh|fr)\//, /\.json$/]

const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length
const isData = ({ path }: SourceFile): boolean => data.some((pattern) => pattern.test(path))

/** A sentence for every file that is no data and too long to be read at one sitting. */
export function longFiles(files: SourceFile[]): string[] {
  return files
    .filter((file) => !isData(file) && linesOf(file) > limit)
    .map((file) => `${file.path} has ${linesOf(file)} lines; none may have more than ${limit}`)
}

/** The share of files over `lines` lines, data left out. */
export function shareOver(files: SourceFile[], lines: number): number {
  const counted = files.filter((file) => !isData(file))
  return counted.filter((file) => linesOf(file) > lines).length / counted.length
}
