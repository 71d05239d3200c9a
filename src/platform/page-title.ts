import { useEffect } from 'react'

/** The tab's title, most particular first: "Hairy crab · Lantern Lane". Give the words; the shop's name is in them. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}
