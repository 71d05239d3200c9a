import { CircleQuestionMark, X } from 'lucide-react'
import { useEffect, useReducer, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { onFlowsClosed } from '#stores/flows-store.ts'
import { RoundButton } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { CameraScene } from './camera-scene.tsx'
import { CodeChoice } from './code-choice.tsx'
import { CodeMarks } from './code-marks.tsx'
import { FindingSheet } from './finding-sheet.tsx'
import { Finder } from './finder.tsx'
import { HelpSheet } from './help-sheet.tsx'
import styles from './live-scan.module.css'
import { NoPicture } from './no-picture.tsx'
import { finderMode, hintOf, offState } from './scan-looks.ts'
import { isReading, scanStart, scanStep, wantsCamera } from './scan-machine.ts'
import { TagTray } from './tag-tray.tsx'
import { useCamera, usePageVisibility } from './use-camera.ts'
import { useCodeReading } from './use-code-reading.ts'
import { useResolving } from './use-resolving.ts'
import { useWayBack } from './use-way-back.ts'
import { WaysIn } from './ways-in.tsx'
import { TYPING } from './ways-of-scanning.ts'

/** The camera with its brackets, everything that can stand in its way, and the other ways to a batch. */
export function LiveScan() {
  const { t } = useMessages()
  const navigate = useNavigate()
  const close = useWayBack()
  const [state, send] = useReducer(scanStep, scanStart)
  const [isHelpOpen, setIsHelpOpen] = useState(false)
  const video = useRef<HTMLVideoElement>(null)

  usePageTitle(t('shell.pageTitle', { page: t('scan.title') }))
  usePageVisibility(send)
  const torch = useCamera(wantsCamera(state), video, send)
  const readPhoto = useCodeReading(isReading(state) && !isHelpOpen, state.camera === 'starting', video, send)
  useResolving(state.finding, send)
  // The world was rewound or reset: what was just scanned is asked afresh.
  useEffect(() => onFlowsClosed(() => send({ type: 'dismissed' })), [])

  // A found code stands still under its brackets; looking on sets the picture moving again.
  const isFrozen = state.sighting !== null
  useEffect(() => {
    const screen = video.current
    if (screen === null || screen.srcObject === null) return
    if (isFrozen) screen.pause()
    else screen.play().catch(() => {})
  }, [isFrozen])

  const hint = hintOf(state)
  const off = offState(state)
  const offered = state.finding.is === 'choosingCode' ? state.finding.codes : null
  const typeCode = () => void navigate({ search: TYPING })
  const dismiss = () => send({ type: 'dismissed' })

  return (
    <>
      <Screen zone="stage" className={styles.screen}>
        <div className={styles.picture} data-off={off ? '' : undefined}>
          {!off && state.camera !== 'scanning' && <CameraScene />}
          <video
            ref={video}
            className={styles.video}
            data-live={state.camera === 'scanning' || undefined}
            playsInline
            muted
            disablePictureInPicture
            aria-hidden="true"
          />
          {offered && <CodeMarks codes={offered} />}
        </div>
        <TopBar
          className={styles.bar}
          start={<RoundButton icon={X} tone="veil" label={t('scan.close')} onClick={close} />}
          end={
            <RoundButton
              icon={CircleQuestionMark}
              tone="veil"
              label={t('scan.help')}
              onClick={() => setIsHelpOpen(true)}
            />
          }
        />
        <div className={styles.hint} role={off ? 'alert' : 'status'}>
          <h1>{t(hint.head)}</h1>
          <p>{t(hint.body)}</p>
        </div>
        <Finder mode={finderMode(state)} sighting={state.sighting} video={video}>
          {off && <NoPicture why={off} />}
        </Finder>
        <WaysIn
          torch={torch}
          takesPhotos={off !== null}
          onPhoto={readPhoto}
          onType={typeCode}
          onAskAgain={off && off !== 'insecure' ? () => send({ type: 'askedAgain' }) : undefined}
          onDemoTag={() => send({ type: 'trayOpened' })}
        />
      </Screen>
      <FindingSheet
        finding={state.finding}
        onDismiss={dismiss}
        onType={typeCode}
        onTryAgain={() => send({ type: 'triedAgain' })}
      />
      {offered && (
        <CodeChoice codes={offered} onChoose={(code) => send({ type: 'codeChosen', code })} onClose={dismiss} />
      )}
      {state.finding.is === 'choosingTag' && (
        <TagTray onChoose={({ gtin, lot }) => send({ type: 'tagChosen', code: { gtin, lot } })} onClose={dismiss} />
      )}
      {isHelpOpen && <HelpSheet onClose={() => setIsHelpOpen(false)} />}
    </>
  )
}
