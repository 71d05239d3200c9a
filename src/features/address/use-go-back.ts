import { useNavigate } from 'react-router'

/** Where the person came from; `otherwise` when this is the first page. The router numbers the entries it made. */
export function useGoBack(otherwise: string): () => void {
  const navigate = useNavigate()
  return () => {
    const entry = (window.history.state as { idx?: number } | null)?.idx ?? 0
    void (entry > 0 ? navigate(-1) : navigate(otherwise, { replace: true }))
  }
}
