import { useEffect, useRef, type ReactNode } from 'react'

/** A step's heading takes focus when the step appears: what was pressed before is gone, and a reader hears where it is now. */
export function StepHeading({ children, className }: { children: ReactNode; className?: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h3 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h3>
  )
}
