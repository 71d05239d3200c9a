import { useEffect, useState } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { type MayNotify, phoneNotifications } from '#platform/notifications.ts'
import { useNotify, wantNotes } from '#stores/notify-store.ts'
import { showToast } from '#stores/toasts-store.ts'

/** The bell of the night: whether this phone shall tell, and the press that asks it. Null where it cannot be asked. */
export function useReminder(): { on: boolean; toggle: () => void } | null {
  const { t } = useMessages()
  const wanted = useNotify((notify) => notify.wanted)
  const [may, setMay] = useState<MayNotify>('absent')
  useEffect(() => {
    const look = (): void => void phoneNotifications.may().then(setMay)
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  const on = wanted && may === 'granted'
  const toggle = async (): Promise<void> => {
    const said = on || may === 'granted' ? may : await phoneNotifications.ask()
    setMay(said)
    const wants = !on && said === 'granted'
    wantNotes(wants)
    showToast({ text: t(on ? 'night.remindOff' : wants ? 'night.remindOn' : 'night.remindDenied') })
  }
  return may === 'absent' ? null : { on, toggle: () => void toggle() }
}
