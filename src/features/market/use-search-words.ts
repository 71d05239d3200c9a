import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'

const settleMs = 250
/** What the world takes. */
const longest = 80

/** The words in the field and in the address: typing settles into `?q=`, and the address wins when it changes by itself. */
export function useSearchWords() {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('q') ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const settle = (words: string): void => {
    clearTimeout(timer.current)
    setTyped(null)
    setSearch(words.trim() === '' ? {} : { q: words }, { replace: true })
  }
  return {
    /** What stands in the field. */
    typed: typed ?? asked,
    /** What is searched for. */
    asked: asked.trim(),
    type: (words: string): void => {
      const kept = words.slice(0, longest)
      setTyped(kept)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => settle(kept), settleMs)
    },
    submit: (): void => settle(typed ?? asked),
  }
}
