import { useLayoutEffect, type ReactNode } from 'react'
import { hideTabs } from '#stores/tabs-store.ts'
import { pictureUrl } from '#ui/picture-url.ts'
import { Screen } from '#ui/screen.tsx'
import { StatePanel } from '#ui/state-panel.tsx'
import styles from './plain-state.module.css'

interface PlainStateProps {
  title: string
  children: ReactNode
  /** The one act, and at most one text act. */
  actions: ReactNode
  kind: 'refused' | 'broken'
}

/** A page that cannot be shown: the lantern on its mist stage, one line, one act. */
export function PlainState({ title, children, actions, kind }: PlainStateProps) {
  useLayoutEffect(hideTabs, [])
  return (
    <Screen>
      <StatePanel
        className={styles.panel}
        kind={kind}
        title={title}
        actions={actions}
        picture={<img className={styles.picture} src={pictureUrl('1f3ee', true)} width="768" height="768" alt="" />}
      >
        {children}
      </StatePanel>
    </Screen>
  )
}
