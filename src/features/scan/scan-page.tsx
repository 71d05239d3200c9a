import { useSearchParams } from 'react-router'
import { LiveScan } from './live-scan.tsx'
import { TypeCode } from './type-code.tsx'
import { isTyping } from './ways-of-scanning.ts'

/** /scan: the camera, or with `?by=typing` the numbers under the bars. Going back leads from one to the other. */
export function ScanPage() {
  const [params] = useSearchParams()
  return isTyping(params) ? <TypeCode /> : <LiveScan />
}
