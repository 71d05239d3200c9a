import { Check, TriangleAlert } from 'lucide-react'
import { useEffect } from 'react'
import { dismissToast, useToasts, type Toast as Said } from '#stores/toasts-store.ts'
import { Toast, ToastRegion } from '#ui/toast.tsx'

const plainMs = 4_000
/** Long enough to reach a button with a switch or a screen reader. */
const withActionMs = 7_000

/** One line above the bar. Wall time: a toast is for the person, not for the world. */
export function Toaster() {
  const toast = useToasts((toasts) => toasts.toast)
  return <ToastRegion>{toast && <Shown key={toast.id} toast={toast} />}</ToastRegion>
}

function Shown({ toast: { id, text, tone, action } }: { toast: Said }) {
  useEffect(() => {
    const timer = setTimeout(() => dismissToast(id), action ? withActionMs : plainMs)
    return () => clearTimeout(timer)
  }, [id, action])
  return (
    <Toast
      message={text}
      icon={tone === 'done' ? Check : tone === 'alert' ? TriangleAlert : undefined}
      action={
        action && {
          label: action.label,
          onPress: () => {
            dismissToast(id)
            action.run()
          },
        }
      }
    />
  )
}
