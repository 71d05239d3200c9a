import { Check, Redo, Smartphone, Undo } from 'lucide-react'
import { useRef } from 'react'
import type { FaceCheck } from '#contract/pay.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { promptNow, type FaceHint, type FacePrompt, type Liveness } from './face-liveness.ts'
import { FaceRing } from './face-ring.tsx'
import styles from './face-step.module.css'
import { StepHeading } from './step-heading.tsx'
import { useFaceWatch, type FaceOutcome } from './use-face-watch.ts'

export interface FaceStepProps {
  check: FaceCheck
  /** Said once, when the camera is off again. */
  onOutcome: (outcome: FaceOutcome) => void
  onUsePin: () => void
}

const hints = {
  dark: 'face.dark',
  far: 'face.far',
  otherWay: 'face.otherWay',
  holdStill: 'face.holdStill',
} as const satisfies Record<FaceHint, string>
const asks = { turnLeft: 'face.turnLeft', turnRight: 'face.turnRight', blink: 'face.blink' } as const satisfies Record<
  FacePrompt,
  string
>
const names = { turnLeft: 'face.turn', turnRight: 'face.turn', blink: 'face.blinkName' } as const satisfies Record<
  FacePrompt,
  string
>

/**
 * The camera in a ring, and what it asks for. It tells that somebody moves, and not who: no picture is kept, sent or compared, and
 * the words under it say so.
 */
export function FaceStep({ check, onOutcome, onUsePin }: FaceStepProps) {
  const { t } = useMessages()
  const video = useRef<HTMLVideoElement>(null)
  const seen = useFaceWatch(check.prompts, video, onOutcome)
  const liveness = seen.is === 'watching' ? seen.liveness : null
  const prompt = liveness && promptNow(liveness)
  const says = !liveness
    ? t('face.asking')
    : liveness.is === 'live'
      ? t('face.done')
      : prompt
        ? t(asks[prompt])
        : t('face.look')
  return (
    <>
      <SheetBody centred className={styles.body}>
        <FaceRing progress={liveness ? wholeProgress(liveness) : 0}>
          <video ref={video} muted playsInline aria-hidden="true" />
          <b className={styles.sash}>{t('cashier.demo')}</b>
        </FaceRing>
        {(prompt === 'turnLeft' || prompt === 'turnRight') && (
          <i className={styles.turn} data-to={prompt}>
            <Icon of={prompt === 'turnRight' ? Redo : Undo} />
          </i>
        )}
        <StepHeading className={styles.says}>{says}</StepHeading>
        <p className={styles.hint} role="status">
          {/* The heading is read when it appears; what it comes to say is said here. */}
          {liveness && <VisuallyHidden>{says}</VisuallyHidden>}
          {liveness?.hint ? t(hints[liveness.hint]) : ''}
        </p>
        <ol className={styles.steps}>
          <Stage state={stageOf(liveness, -1)} words={t('face.found')} done={t('face.isDone')} />
          {check.prompts.map((each, place) => (
            <Stage key={each} state={stageOf(liveness, place)} words={t(names[each])} done={t('face.isDone')} />
          ))}
        </ol>
        <p className={styles.private}>
          <Icon of={Smartphone} size={20} />
          <span>{t('face.private')}</span>
        </p>
      </SheetBody>
      <SheetActions>
        <Button block onClick={onUsePin} data-act="usePinInstead">
          {t('face.usePin')}
        </Button>
      </SheetActions>
    </>
  )
}

type StageState = 'done' | 'now' | 'ahead'

function Stage({ state, words, done }: { state: StageState; words: string; done: string }) {
  return (
    <li data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      {state === 'done' ? (
        <>
          <Icon of={Check} size={20} />
          <VisuallyHidden>{done}</VisuallyHidden>
        </>
      ) : (
        <i className={styles.dot} />
      )}
      {words}
    </li>
  )
}

/** How far the stage at `place` is; -1 is being found. */
function stageOf(liveness: Liveness | null, place: number): StageState {
  const at = !liveness || liveness.is === 'looking' ? -1 : liveness.is === 'prompt' ? liveness.place : Infinity
  return place < at ? 'done' : place === at ? 'now' : 'ahead'
}

/** Of everything asked, how much is done; being found counts as one part. */
function wholeProgress(liveness: Liveness): number {
  if (liveness.is === 'live') return 1
  const parts = liveness.prompts.length + 1
  const done = liveness.is === 'prompt' ? liveness.place + 1 : 0
  return (done + liveness.progress) / parts
}
