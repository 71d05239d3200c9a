import { ArrowLeft, CircleAlert, ScanLine } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { Keypad } from '#ui/keypad.tsx'
import type { DigitKey } from '#ui/pin-entry.ts'
import { RoundButton } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { placeOfCode } from './place-of-code.ts'
import styles from './type-code.module.css'
import { TypedNumber } from './typed-number.tsx'
import { typedDigits } from './typed-code.ts'
import { useTypedCode, type Verdict } from './use-typed-code.ts'
import { useWayBack } from './use-way-back.ts'

/** The numbers under the bars, judged while they are typed; a likely slip is offered as the product it would be. */
export function TypeCode() {
  const { t, formats } = useMessages()
  const navigate = useNavigate()
  const back = useWayBack(paths.scan())
  const [digits, setDigits] = useState('')
  const { verdict, find } = useTypedCode(digits)

  usePageTitle(t('shell.pageTitle', { page: t('scan.typeHead') }))
  const press = (key: DigitKey) => {
    if (key === 'clear') setDigits('')
    else if (key === 'delete') setDigits(digits.slice(0, -1))
    else setDigits(typedDigits(typeof key === 'string' ? digits + key : key.paste))
  }
  const wrong = verdict.is === 'wrong'
  const product = verdict.is === 'found' || verdict.is === 'wrong' ? verdict.product : null
  const name = product ? formats.names(product.names) : ''

  return (
    <Screen className={styles.screen}>
      <TopBar
        title={t('scan.typeHead')}
        start={<RoundButton icon={ArrowLeft} label={t('scan.back')} onClick={back} />}
      />
      <TypedNumber
        digits={digits}
        isWrong={wrong}
        swapAt={wrong ? verdict.swapAt : null}
        describedBy="typed-verdict"
        onType={(text) => setDigits(typedDigits(text))}
        onDone={find}
      />
      <VerdictWords verdict={verdict} />
      {product && (
        <div className={styles.guess}>
          <StagePicture picture={product.picture} tint={product.tint} size="item" />
          <p>
            <b>{wrong ? t('scan.typeSwap', { product: name }) : name}</b>
            {wrong && verdict.mended && <Mended digits={verdict.mended} at={verdict.swapAt ?? -1} />}
          </p>
        </div>
      )}
      <div className={styles.low}>
        {product ? (
          <Button
            kind="primary"
            data-act="openTypedCode"
            onClick={() => void navigate(placeOfCode({ gtin: product.gtin }))}
          >
            {t(wrong ? 'scan.typeSwapOpen' : 'scan.typeOpen', { product: name })}
          </Button>
        ) : (
          <Button
            kind="primary"
            busy={verdict.is === 'asking'}
            disabled={verdict.is !== 'whole' && verdict.is !== 'asking' && verdict.is !== 'silent'}
            onClick={find}
          >
            {t(
              verdict.is === 'asking'
                ? 'scan.typeFinding'
                : verdict.is === 'silent'
                  ? 'scan.tryAgain'
                  : 'scan.typeFind',
            )}
          </Button>
        )}
        <Keypad
          size="code"
          className={styles.pad}
          label={t('scan.typeKeys')}
          deleteLabel={t('scan.delete')}
          extra={{ label: t('scan.scanInstead'), icon: ScanLine, onPress: back }}
          onKey={press}
        />
      </div>
    </Screen>
  )
}

/** What is right or wrong with the number so far. A slip and a dead end are said at once, progress politely. */
function VerdictWords({ verdict }: { verdict: Verdict }) {
  const { t } = useMessages()
  switch (verdict.is) {
    case 'wrong':
      return <Alert head={t('scan.typeWrong')} more={t('scan.typeWrongMore')} />
    case 'unknown':
      return <Alert head={t('scan.typeUnknown')} more={t('scan.typeUnknownMore')} />
    case 'silent':
      return <Alert head={t('scan.typeSilent')} more={t('scan.typeSilentMore')} />
    case 'unfinished':
      return (
        <p id="typed-verdict" className={styles.calm} role="status">
          {verdict.left < 13 && t('scan.typeMore', { count: verdict.left })}
        </p>
      )
    default:
      return (
        <p id="typed-verdict" className={styles.calm} role="status">
          {t('scan.typeWhole')}
        </p>
      )
  }
}

function Alert({ head, more }: { head: string; more: string }) {
  return (
    <p id="typed-verdict" className={styles.alert} role="alert">
      <Icon of={CircleAlert} />
      <span>
        {head}
        <span>{more}</span>
      </span>
    </p>
  )
}

/** The mended number in fours, the exchanged pair underlined. */
function Mended({ digits, at }: { digits: string; at: number }) {
  return (
    <span className={styles.mended}>
      {[...digits].map((digit, place) => (
        <span key={place} data-swapped={place === at || place === at + 1 || undefined}>
          {place > 0 && place % 4 === 0 ? ` ${digit}` : digit}
        </span>
      ))}
    </span>
  )
}
