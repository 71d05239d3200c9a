import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { DemoRibbon } from './demo-ribbon.tsx'
import { Code } from './figure.tsx'
import { Icon } from './icon.tsx'
import styles from './pin-hint.module.css'

/** Under the boxes: the ribbon and the demo's PIN. Not while it is locked. */
export function PinHint({ demo, label, pin }: { demo: string; label: ReactNode; pin: string }) {
  return (
    <p className={styles.hint}>
      <DemoRibbon>{demo}</DemoRibbon>
      <span>
        {label} <Code className={styles.pin}>{pin}</Code>
      </span>
    </p>
  )
}

/** What went wrong and how much room is left; announced at once. Crimson never stands without an icon and words. */
export function AlertLine({ children }: { children: ReactNode }) {
  return (
    <p className={styles.alert} role="alert">
      <Icon of={TriangleAlert} />
      <span>{children}</span>
    </p>
  )
}
