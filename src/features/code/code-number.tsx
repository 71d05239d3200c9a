import { useEffect, useState } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { Code } from '#ui/figure.tsx'
import styles from './pay-code-page.module.css'

/** How long the middle stands open, wall ms: long enough to read it out. */
const openMs = 10_000

/** The digits in fours, the middle ones as dots until somebody asks for them. */
export function CodeNumber({ code }: { code: string }) {
  const { t } = useMessages()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!open) return
    const hide = (): void => setOpen(false)
    const timer = setTimeout(hide, openMs)
    document.addEventListener('visibilitychange', hide)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [open])
  return (
    <>
      <Code className={styles.number}>
        {open ? (
          inFours(code).map((four) => <span key={four}>{four}</span>)
        ) : (
          <span role="img" aria-label={t('payCode.numberHidden')}>
            {inFours(maskedCode(code)).join(' ')}
          </span>
        )}
      </Code>
      <button type="button" aria-pressed={open} onClick={() => setOpen(!open)} data-act="showNumber">
        {t(open ? 'payCode.hide' : 'payCode.show')}
      </button>
    </>
  )
}

/** 4, 4, 4 and the rest. */
const inFours = (code: string): string[] => [code.slice(0, 4), code.slice(4, 8), code.slice(8, 12), code.slice(12)]

/** The first four digits and the last four. */
export const maskedCode = (code: string): string => `${code.slice(0, 4)}${'•'.repeat(code.length - 8)}${code.slice(-4)}`
