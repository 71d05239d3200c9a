/** Whether this browser can print, or keep a page as a PDF by printing it. */
export const canPrint = (): boolean => typeof window.print === 'function'

/** Opens the phone's own print sheet, from which a page is saved as well. The page's title becomes the file's name. */
export const printPage = (): void => window.print()

/**
 * Says which paper this page is laid out for, its whole surface: the printer's sheet opens with it. Returns how to take that
 * back. The size is chosen while the page is open, and the content policy lets no style stand in the page, so it is a
 * constructed sheet.
 */
export function askForPaper(size: 'A4' | 'letter'): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@page { size: ${size} portrait; margin: 0 }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}
