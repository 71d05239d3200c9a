import { ArrowLeft } from 'lucide-react'
import { useNavigate } from 'react-router'
import { secondsOf, type Measured } from '#domain/measured-run.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { sentences } from '#messages/sentences.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { clearResults, useMeasuring, type Way } from '#stores/measuring-store.ts'
import { Button } from '#ui/button.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Screen, ScreenFoot } from '#ui/screen.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import styles from './compare-page.module.css'
import { CountTable } from './count-table.tsx'
import { Duel, type Lane } from './duel.tsx'
import { exampleRuns } from './example-runs.ts'
import { useCourse } from './use-course.ts'

const pair: readonly Way[] = ['wallet', 'cardSms']

/** Wallet or card: taps, keys, screens, waits and seconds of both, counted from what really happened here. */
export function ComparePage() {
  const messages = useMessages()
  const { t } = messages
  usePageTitle(t('shell.pageTitle', { page: t('compare.title') }))
  const { results, course } = useMeasuring()
  const { begin, preparing } = useCourse()
  const lanes = pair.map((way): Lane => ({
    way,
    run: results[way] ?? exampleRuns[way],
    measured: results[way] !== undefined,
  }))
  const measured = lanes.filter((lane) => lane.measured).length
  const both = measured === pair.length
  const note = sentences(
    [
      measured === 0 ? t('compare.noteExample') : t('compare.noteMeasured'),
      measured === 1 && t('compare.noteHalf'),
      appNote(results.cardApp),
      !both && t('compare.before'),
    ],
    messages,
  )
  return (
    <Screen>
      <TopBar title={t('compare.title')} start={<Back />} />
      <Duel lanes={lanes} />
      <ul className={styles.key} aria-hidden="true">
        <li data-kind="tap">{t('compare.tapping')}</li>
        <li data-kind="key">{t('compare.typing')}</li>
        <li data-kind="wait">{t('compare.waiting')}</li>
      </ul>
      <CountTable lanes={lanes} />
      <p className={styles.note}>{note}</p>
      <div className={styles.more}>
        {both && (
          <Button kind="text" block busy={preparing} onClick={() => begin(['cardApp'])} data-act="measureApp">
            {t('compare.withApp')}
          </Button>
        )}
        {Object.keys(results).length > 0 && !course && (
          <Button kind="text" block onClick={clearResults} data-act="clearMeasured">
            {t('compare.clear')}
          </Button>
        )}
      </div>
      <ScreenFoot className={styles.foot}>
        <Button kind="primary" block busy={preparing} onClick={() => begin(['wallet', 'cardSms'])} data-act="measure">
          {preparing ? t('compare.preparing') : both ? t('compare.again') : t('compare.measure')}
        </Button>
      </ScreenFoot>
    </Screen>
  )

  function appNote(app: Measured | undefined): string | false {
    if (app) return t('compare.noteApp', { seconds: secondsOf(app), taps: app.taps, keys: app.keys })
    return measured === 0 && t('compare.noteExampleApp', { seconds: secondsOf(exampleRuns.cardApp) })
  }
}

/** Where the person came from; Me when this is the first page. The router numbers the entries it made. */
function Back() {
  const { t } = useMessages()
  const navigate = useNavigate()
  const back = (): void => {
    const entry = (window.history.state as { idx?: number } | null)?.idx ?? 0
    void (entry > 0 ? navigate(-1) : navigate(paths.me(), { replace: true }))
  }
  return <RoundButton label={t('compare.back')} icon={ArrowLeft} onClick={back} />
}
