import { useEffect, useRef, type ReactNode } from 'react'

/** A step's heading takes focus when it appears, so that a reader hears where it is now. */
export function BankHeading({ children, quiet }: { children: ReactNode; quiet?: boolean | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!quiet) heading.current?.focus({ preventScroll: true })
  }, [quiet])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
