import { useEffect } from 'react'

let page: string | undefined
let lead: ((title: string) => string) | null = null

/** The page's own title, without what leads it. */
export const pageTitle = (): string => page ?? document.title

function write(): void {
  const title = pageTitle()
  page = title
  document.title = lead ? lead(title) : title
}

/** The tab's title, most particular first: "Hairy crab · Lantern Lane". Give the words; the shop's name is in them. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    page = title
    write()
  }, [title])
}

/** What leads the title on every page while something is under way: "11 min · Hairy crab · Lantern Lane". Null takes it away. */
export function leadTitle(by: ((title: string) => string) | null): void {
  lead = by
  write()
}
