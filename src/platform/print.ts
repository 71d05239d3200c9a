/** Whether this browser can print, or keep a page as a PDF by printing it. */
export const canPrint = (): boolean => typeof window.print === 'function'

/** Opens the phone's own print sheet, from which a page is saved as well. The page's title becomes the file's name. */
export const printPage = (): void => window.print()
