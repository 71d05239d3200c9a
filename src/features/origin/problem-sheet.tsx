import { Check, X } from 'lucide-react'
import { useState } from 'react'
import type { Origin } from '#contract/origin.ts'
import type { Problem } from '#contract/scan.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useReportProblem } from '#queries/scan-query.ts'
import { Button } from '#ui/button.tsx'
import { Code } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './problem-sheet.module.css'

const problems: readonly Problem[] = [
  'spoiled',
  'damaged',
  'tooWarm',
  'foreignBody',
  'notThisProduct',
  'notThisBatch',
  'copiedTag',
  'wrongStory',
]

/** What is wrong with the batch in somebody's hand: one press chooses, one sends, once is enough. */
export function ProblemSheet({ origin, onClose }: { origin: Origin; onClose: () => void }) {
  const { t, formats, whyNot } = useMessages()
  const [chosen, setChosen] = useState<Problem>()
  const { mutate, isPending, data, error } = useReportProblem(origin.product.gtin, origin.lot)
  const title = data ? t('origin.thanks') : t('origin.problemTitle')
  return (
    <Sheet open onClose={onClose} label={title} look="step">
      <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />} title={title} />
      <SheetBody>
        <p className={styles.what}>
          {formats.names(origin.names)} <Code>{origin.lot}</Code>
        </p>
        {data ? (
          <p role="status">{t('origin.thanksBody', { problem: t(`origin.problem.${data.problem}`) })}</p>
        ) : (
          <div className={styles.problems} role="group" aria-label={t('origin.problemTitle')}>
            {problems.map((problem) => (
              <button
                key={problem}
                type="button"
                aria-pressed={problem === chosen}
                onClick={() => setChosen(problem)}
                data-act="chooseProblem"
              >
                {problem === chosen && <Icon of={Check} size={18} />}
                {t(`origin.problem.${problem}`)}
              </button>
            ))}
          </div>
        )}
        {error && <AlertLine>{whyNot(error, t('origin.problemUnheard'))}</AlertLine>}
      </SheetBody>
      <SheetActions>
        {data ? (
          <Button kind="primary" block onClick={onClose}>
            {t('origin.backToBatch')}
          </Button>
        ) : (
          <Button
            kind="primary"
            block
            busy={isPending}
            disabled={!chosen}
            onClick={() => chosen && mutate(chosen)}
            data-act="sendProblem"
          >
            {isPending ? t('origin.problemSending') : t('origin.problemSend')}
          </Button>
        )}
      </SheetActions>
    </Sheet>
  )
}
