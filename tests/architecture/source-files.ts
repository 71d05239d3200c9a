import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file of the house: its path from the root with forward slashes, and what it says. */
export interface SourceFile {
  path: string
  text: string
}

export const root = fileURLToPath(new URL('../..', import.meta.url))

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [path]
  })
}

/** Every file under the named folders (and single files) whose name ends in one of `endings`. */
export function sourceFiles(folders: string[], endings: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => (folder.includes('.') ? [join(root, folder)] : walk(join(root, folder))))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

/** A file that only a test holds, to plant a breach with. */
export const planted = (path: string, text: string): SourceFile => ({ path, text })

export const isTest = (path: string): boolean => /\.(test|e2e)\.tsx?$/.test(path)

/** The code of shop and world. */
export const code = (): SourceFile[] => sourceFiles(['src', 'mocks'], ['.ts', '.tsx'])

interface Package {
  imports: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
}

export const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package
