import { useLocation, useNavigate, useSearchParams } from 'react-router'

/** While the address has this word, the raw record lies over the page. */
export const recordParam = 'record'

/** Whether the raw record is open, and how to close it: one step back if it was opened here, else by dropping the word. */
export function useRecordSheet(): { open: boolean; close: () => void } {
  const [params, setParams] = useSearchParams()
  const navigate = useNavigate()
  const openedHere = (useLocation().state as { opened?: unknown } | null)?.opened === recordParam
  const close = (): void => {
    if (openedHere) return void navigate(-1)
    setParams(
      (kept) => {
        kept.delete(recordParam)
        return kept
      },
      { replace: true, preventScrollReset: true },
    )
  }
  return { open: params.has(recordParam), close }
}
