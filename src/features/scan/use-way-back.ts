import { useLocation, useNavigate } from 'react-router'
import { paths } from '#domain/paths.ts'

/** Where the person came from; the market when they came from outside, through a tag or a link. */
export function useWayBack(fallback: string = paths.home()): () => void {
  const navigate = useNavigate()
  const { key } = useLocation()
  return () => void (key === 'default' ? navigate(fallback, { replace: true }) : navigate(-1))
}
