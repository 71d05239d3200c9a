// Writes THIRD-PARTY-NOTICES.md from the installed packages a built shop may carry, and the pictures and faces in it.
// Usage: node tools/notices.mjs (a test says when it is due)
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const read = (...parts) => readFileSync(join(root, ...parts), 'utf8').trim()

/** Not packages of ours, yet in what we ship. */
const others = [
  {
    name: 'Fluent Emoji, 3D (public/img), packaged by LobeHub',
    licence: 'MIT',
    text: () => `Copyright (c) Microsoft Corporation.\nCopyright (c) 2023 LobeHub\n\n${mit()}`,
  },
  {
    name: 'Recursive (src/styles/fonts, subset and pinned as "Lane Figures" and "Lane Code")',
    licence: 'OFL-1.1',
    text: () => read('src', 'styles', 'fonts', 'OFL-Recursive.txt'),
  },
  {
    name: 'ZXing-C++, compiled into zxing-wasm',
    licence: 'Apache-2.0',
    text: () => `Copyright ZXing authors\n\n${apache()}`,
  },
]

/** The terms themselves; what follows them in the file is about the package it was taken from. */
const apache = () =>
  read('node_modules', '@playwright', 'test', 'LICENSE').replace(/(END OF TERMS AND CONDITIONS)[^]*/, '$1')

const mit = () => body(licenceOf(join('node_modules', 'react')))

/** The text of a package's licence files, joined; '' when it brings none. */
function licenceOf(folder) {
  const files = readdirSync(join(root, folder)).filter((file) => /^licen[cs]e/i.test(file))
  return files.map((file) => read(folder, file)).join('\n\n')
}

// In lower case the word belongs to the terms: "copyright license to reproduce".
const isCopyright = (line) => /^\s*(Portions )?(Copyright|COPYRIGHT)\b/.test(line)

/** A licence without its title and the names of those who granted it. */
const body = (text) =>
  text
    .split('\n')
    .filter((line) => !isCopyright(line) && !/^\W*((the )?(mit|isc) licen[cs]e)\W*(\(mit\))?\W*$/i.test(line))
    .join('\n')
    .trim()

/** Every package that is neither a tool of development nor bound to one platform, by name. */
function packages() {
  const entries = Object.entries(JSON.parse(read('package-lock.json')).packages)
  return entries
    .filter(([path, entry]) => path && !entry.dev && !entry.optional && !entry.devOptional && !path.includes('@types/'))
    .map(([path, entry]) => ({
      name: `${path.replace(/^.*node_modules\//, '')} ${entry.version}`,
      licence: entry.license,
      text: () => licenceOf(path),
    }))
}

/** The whole file: packages with the same terms stand together, each with its own copyright lines. */
export function notices() {
  const groups = new Map()
  for (const { name, licence, text } of [...packages(), ...others]) {
    const whole = text()
    const terms = body(whole) || mit()
    const key = terms.replace(/\W+/g, ' ').toLowerCase()
    const group = groups.get(key) ?? { licence, terms, members: [] }
    groups.set(key, group)
    const rights = [
      ...new Set(
        whole
          .split('\n')
          .filter(isCopyright)
          .map((line) => line.trim()),
      ),
    ]
    group.members.push([`- **${name}**`, ...rights.map((line) => `  ${line}`)].join('  \n'))
  }
  const parts = [...groups.values()].map(
    ({ licence, terms, members }) => `## ${licence}\n\n${members.join('\n')}\n\n\`\`\`text\n${terms}\n\`\`\``,
  )
  const head =
    '# Third-party notices\n\nWhat Lantern Lane carries that others made, and on what terms. Written by `node tools/notices.mjs`.'
  return `${[head, ...parts].join('\n\n')}\n`
}

if (process.argv[1] && existsSync(process.argv[1]) && import.meta.filename === process.argv[1]) {
  writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), notices())
}
