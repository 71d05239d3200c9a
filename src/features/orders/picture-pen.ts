/** What a picture of paper is drawn with: the shop's own faces and pigments, read off the page. Codes' ink and paper are the same by night. */
export interface Inks {
  paper: string
  ink: string
  soft: string
  line: string
  fresh: string
  fest: string
  text: string
  figures: string
  code: string
}

/** The faces and pigments of the page as it stands. */
export function inksOf(root: Element): Inks {
  const style = getComputedStyle(root)
  const read = (name: string): string => style.getPropertyValue(name).trim()
  return {
    paper: read('--code-paper'),
    ink: read('--code-ink'),
    soft: read('--p-ink-1'),
    line: read('--p-paper-3'),
    fresh: read('--p-jade-6'),
    fest: read('--p-gold-4'),
    text: read('--font-text'),
    figures: read('--font-fig'),
    code: read('--font-code'),
  }
}

/** Text cut into lines no wider than `width`: between words, and within one that is wider by itself. */
export function wrapped(text: string, width: number, measure: (part: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  // Chinese is cut between any two characters, other languages between words.
  for (const part of text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? []) {
    if (line === '' || measure((line + part).trimEnd()) <= width) line += part
    else {
      lines.push(line.trimEnd())
      line = part
    }
    while (measure(line.trimEnd()) > width && line.length > 1) {
      let fits = line.length - 1
      while (fits > 1 && measure(line.slice(0, fits)) > width) fits -= 1
      lines.push(line.slice(0, fits))
      line = line.slice(fits)
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}
