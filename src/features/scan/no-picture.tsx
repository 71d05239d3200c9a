import { CameraOff, Lock, type LucideIcon, VideoOff } from 'lucide-react'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './no-picture.module.css'
import type { CameraState } from './scan-machine.ts'

export type OffState = Extract<CameraState, 'refused' | 'noCamera' | 'busy' | 'insecure'>

const ICONS: Readonly<Record<OffState, LucideIcon>> = {
  refused: CameraOff,
  noCamera: CameraOff,
  busy: VideoOff,
  insecure: Lock,
}

/** A tag hangs where the picture would be and says what to do about it. */
export function NoPicture({ why }: { why: OffState }) {
  const { t } = useMessages()
  return (
    <Tag as="div" hang className={styles.tag}>
      <span className={styles.off}>
        <Icon of={ICONS[why]} size={32} className={styles.icon} />
      </span>
      <h2>{t(`scan.${why}Tag`)}</h2>
      <ol className={styles.steps}>
        {([1, 2, 3] as const).map((n) => (
          <li key={n}>
            <span>
              <Message id={`scan.${why}Step${n}`} />
            </span>
          </li>
        ))}
      </ol>
    </Tag>
  )
}
