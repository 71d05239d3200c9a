import { BellRing } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { type MayNotify, phoneNotifications } from '#platform/notifications.ts'
import { useNotify, wantNotes } from '#stores/notify-store.ts'
import { RowFact } from '#ui/row-fact.tsx'
import { Switch } from '#ui/switch.tsx'

/** Being told on this phone while the shop is out of sight. The phone is asked when this is pressed and never before; where it cannot be, nothing is offered. */
export function NotifyRow() {
  const { t } = useMessages()
  const wanted = useNotify((notify) => notify.wanted)
  const [may, setMay] = useState<MayNotify>('absent')
  useEffect(() => {
    const look = (): void => void phoneNotifications.may().then(setMay)
    look()
    // It may have been allowed or forbidden in the phone's settings meanwhile.
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  const choose = async (on: boolean): Promise<void> => {
    if (!on) return wantNotes(false)
    const said = may === 'granted' ? may : await phoneNotifications.ask()
    setMay(said)
    wantNotes(said === 'granted')
  }
  if (may === 'absent') return null
  const isOn = wanted && may === 'granted'
  const note = may === 'denied' ? t('underWay.notifyDenied') : isOn ? t('underWay.notifyOn') : t('underWay.notifyOff')
  return (
    <RowFact
      icon={BellRing}
      note={note}
      end={
        <Switch
          checked={isOn}
          disabled={may === 'denied'}
          label={t('underWay.notify')}
          onChange={(on) => void choose(on)}
          data-act="notify"
        />
      }
    >
      <b>{t('underWay.notify')}</b>
    </RowFact>
  )
}
