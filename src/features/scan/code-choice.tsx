import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ProductCode } from '#contract/gs1/scanned-code.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './code-choice.module.css'
import { CodeMark } from './code-marks.tsx'
import { CodeRow } from './code-row.tsx'
import type { KnownCode } from './codes-in-view.ts'
import { TagRows } from './tag-row.tsx'

export interface CodeChoiceProps {
  codes: readonly KnownCode[]
  onChoose: (code: ProductCode) => void
  onClose: () => void
}

/** Several codes are in view: each of ours by product and batch, one press opens it; the others are named and stay shut. */
export function CodeChoice({ codes, onChoose, onClose }: CodeChoiceProps) {
  const { t } = useMessages()
  const body = useRef<HTMLDivElement>(null)
  // A keyboard begins at the first of them, not at the way out.
  useEffect(() => body.current?.querySelector('button')?.focus({ preventScroll: true }), [])
  return (
    <Sheet open look="step" label={t('scan.chooseHead')} onClose={onClose}>
      <SheetHeader
        start={<RoundButton icon={X} label={t('scan.close')} onClick={onClose} />}
        title={t('scan.chooseHead')}
      />
      <SheetBody>
        <p className={styles.lead}>{t('scan.chooseLead', { count: codes.length })}</p>
        <div ref={body}>
          <TagRows>
            {codes.map(({ found, sighting }, at) => (
              <li key={at}>
                <CodeRow found={found} mark={sighting && <CodeMark number={at + 1} />} onChoose={onChoose} />
              </li>
            ))}
          </TagRows>
        </div>
      </SheetBody>
      <SheetActions>
        <Button kind="text" onClick={onClose}>
          {t('code.scanAnother')}
        </Button>
      </SheetActions>
    </Sheet>
  )
}
