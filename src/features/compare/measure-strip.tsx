import { useNavigate } from 'react-router'
import { secondsOf } from '#domain/measured-run.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { leaveCourse, useMeasuring } from '#stores/measuring-store.ts'
import { Button } from '#ui/button.tsx'
import styles from './measure-strip.module.css'
import { useCourse } from './use-course.ts'
import { useRunObserver } from './use-run-observer.ts'

/** Over every page while something is measured: what is being measured, and the way on or out. It counts, too. */
export function MeasureStrip() {
  const { t } = useMessages()
  const navigate = useNavigate()
  const { course, results } = useMeasuring()
  const { goOn, preparing } = useCourse()
  useRunObserver()
  if (!course) return null
  const { phase, way, left } = course
  const result = results[way]
  const seeBoth = (): void => {
    leaveCourse()
    void navigate(paths.compare())
  }
  return (
    <section className={styles.strip} aria-label={t('compare.strip')} data-phase={phase}>
      <p role="status">{words()}</p>
      {phase !== 'ended' && (
        <Button kind="text" onClick={leaveCourse} data-act="stopMeasuring">
          {t('compare.stop')}
        </Button>
      )}
      {phase === 'ended' && left.length > 0 && (
        <Button busy={preparing} onClick={goOn} data-act="measureNext">
          {t('compare.goOn')}
        </Button>
      )}
      {phase === 'ended' && left.length === 0 && (
        <Button onClick={seeBoth} data-act="seeMeasured">
          {t('compare.seeBoth')}
        </Button>
      )}
    </section>
  )

  function words(): string {
    if (phase === 'running') return t('compare.running')
    if (phase === 'armed') return way === 'wallet' ? t('compare.armedWallet') : t('compare.armedCard')
    const count = result ? secondsOf(result) : 0
    return left.length > 0 ? t('compare.endedMore', { count }) : t('compare.ended', { count })
  }
}
