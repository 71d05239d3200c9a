import { useEffect, useState } from 'react'
import type { Caption } from '#contract/live.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { captionAt } from './caption-at.ts'
import styles from './captions.module.css'

const lookMs = 250

/**
 * What the host says, drawn by the room from the show's script. Not announced: a sentence every few seconds would leave a reader no
 * time for anything else; the chat tells what is asked and answered.
 */
export function Captions({ captions, showMs }: { captions: readonly Caption[]; showMs: () => number }) {
  const { formats } = useMessages()
  const [said, setSaid] = useState<Caption>()
  useEffect(() => {
    const look = (): void => setSaid(captionAt(captions, showMs()))
    look()
    const timer = setInterval(look, lookMs)
    return () => clearInterval(timer)
  }, [captions, showMs])
  return said ? <p className={styles.captions}>{formats.names(said.text)}</p> : null
}
