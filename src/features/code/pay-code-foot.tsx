import { ExternalLink, Sun } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { keepAwake } from '#platform/keep-awake.ts'
import { Icon } from '#ui/icon.tsx'
import styles from './pay-code-page.module.css'

/** Keeps the screen awake while it stands, and says so, or what else helps; and the way to somebody who takes the code. */
export function PayCodeFoot() {
  const { t } = useMessages()
  const [isAwake, setIsAwake] = useState(false)
  useEffect(() => keepAwake(setIsAwake), [])
  return (
    <div className={styles.foot}>
      <p>
        <Icon of={Sun} size={20} />
        {t(isAwake ? 'payCode.awake' : 'payCode.notAwake')}
      </p>
      <Link to={paths.counter()} target="_blank" className={styles.counter} data-act="openCounter">
        <Icon of={ExternalLink} size={20} />
        {t('payCode.openCounter')}
      </Link>
    </div>
  )
}
