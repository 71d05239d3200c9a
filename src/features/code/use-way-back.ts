import { useLocation, useNavigate } from 'react-router'
import { paths } from '#domain/paths.ts'

/** Where the person came from; their own page when they came from outside. */
export function useWayBack(): () => void {
  const navigate = useNavigate()
  const { key } = useLocation()
  return () => void (key === 'default' ? navigate(paths.me(), { replace: true }) : navigate(-1))
}
