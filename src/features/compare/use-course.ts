import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { putBack, readyToMeasure } from '#queries/measured-basket-query.ts'
import { beginCourse, nextWay, useMeasuring, type Way } from '#stores/measuring-store.ts'
import { showToast } from '#stores/toasts-store.ts'

/** Sets out on a course of runs, and goes on with it: every run begins at the basket, with the world as it was. */
export function useCourse(): { begin: (ways: [Way, ...Way[]]) => void; goOn: () => void; preparing: boolean } {
  const { t, whyNot } = useMessages()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [preparing, setPreparing] = useState(false)

  const prepare = async (deed: () => Promise<void>): Promise<void> => {
    setPreparing(true)
    try {
      await deed()
    } catch (error) {
      showToast({ text: whyNot(error, t('compare.notReady')), tone: 'alert' })
    }
    setPreparing(false)
  }
  const begin = (ways: [Way, ...Way[]]): void =>
    void prepare(async () => {
      const moment = await readyToMeasure()
      void client.invalidateQueries()
      beginCourse(ways, moment)
      await navigate(paths.basket())
    })
  const goOn = (): void =>
    void prepare(async () => {
      const { course } = useMeasuring.getState()
      if (!course) return
      await putBack(course.moment, paths.basket())
      nextWay()
    })
  return { begin, goOn, preparing }
}
