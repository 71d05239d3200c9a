import { Check, RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { worldIsHere } from '#platform/base-path.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { useKeptSlip, type KeptSlip } from '#stores/kept-slip-store.ts'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Icon } from '#ui/icon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { Price } from '#ui/price.tsx'
import { Perforation, Receipt, Segment } from '#ui/receipt.tsx'
import { Screen, ScreenFoot } from '#ui/screen.tsx'
import { useProbe } from './use-probe.ts'
import styles from './world-silent.module.css'

/** Nobody answers for the world. First what is safe, then what we do, then the button. */
export function WorldSilentScreen() {
  const { t } = useMessages()
  const slip = useKeptSlip((kept) => kept.slip)
  const { tries, secondsLeft, asking, askNow } = useProbe()
  usePageTitle(t('shell.pageTitle', { page: t('shell.silentTitle') }))
  return (
    <Screen>
      <div className={styles.unlit} aria-hidden="true">
        <i />
        <img src={pictureUrl('1f3ee', true)} width="768" height="768" alt="" />
      </div>
      <div className={styles.words} role="alert">
        <h1>{t('shell.silentTitle')}</h1>
        <p>{worldIsHere ? t('shell.silentHere') : t('shell.silentThere')}</p>
      </div>
      {slip && <Kept slip={slip} />}
      <ScreenFoot>
        <p className={styles.tries}>
          <Icon of={RotateCw} size={18} />
          {asking ? t('shell.tryingNow') : t('shell.triedTimes', { count: tries, seconds: secondsLeft })}
        </p>
        <Button kind="primary" block onClick={askNow}>
          {t('shell.lightNow')}
        </Button>
      </ScreenFoot>
    </Screen>
  )
}

function Kept({ slip }: { slip: KeptSlip }) {
  const { t, formats } = useMessages()
  return (
    <Receipt className={styles.kept}>
      <Segment className={styles.head}>
        <h2>{t('shell.keptUpTo', { time: formats.time(slip.at) })}</h2>
        <DemoRibbon shape="tail">{t('shell.demo')}</DemoRibbon>
      </Segment>
      <Perforation />
      <Segment>
        <ul>
          {slip.basketCount !== undefined && (
            <Row name={t('shell.keptBasket')}>{t('shell.keptThings', { count: slip.basketCount })}</Row>
          )}
          {slip.orderUnderWay && <Row name={t('shell.keptOrder')}>{t('shell.keptOnce')}</Row>}
          {slip.balance && (
            <Row name={t('shell.keptBalance')}>
              <Price money={slip.balance} className={styles.balance} />
            </Row>
          )}
        </ul>
      </Segment>
    </Receipt>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li>
      <Icon of={Check} />
      <b>{name}</b>
      <span>{children}</span>
    </li>
  )
}
