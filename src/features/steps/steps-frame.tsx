import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { checkoutSteps, stepBefore, type CheckoutStep } from '#domain/checkout-steps.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { RoundLink } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import styles from './steps-frame.module.css'

interface StepsFrameProps {
  step: CheckoutStep
  /** An order that is placed: there is no way back into the form of it. */
  placed?: boolean | undefined
  children: ReactNode
}

/** What stands on each of the four pages: the demo band, the way back, and how far one is. */
export function StepsFrame({ step, placed, children }: StepsFrameProps) {
  const { t } = useMessages()
  const at = checkoutSteps.indexOf(step)
  const before = placed ? undefined : stepBefore(step)
  const title = t('steps.stepTitle', { step: t(`steps.${step}`), count: at + 1, all: checkoutSteps.length })
  usePageTitle(t('shell.pageTitle', { page: title }))
  const back = before ? t('steps.backTo', { step: t(`steps.${before}`) }) : t('steps.backToBasket')
  return (
    <Screen>
      <DemoRibbon shape="band">
        <em className={styles.demo}>{t('steps.demo')}</em>
        <span>{step === 'card' ? t('steps.demoCard') : t('steps.demoPeople')}</span>
      </DemoRibbon>
      <TopBar
        title={t('steps.title')}
        start={
          <RoundLink
            label={back}
            icon={ArrowLeft}
            render={(link) => <Link to={before ? paths.steps(before) : paths.basket()} {...link} data-act="stepBack" />}
          />
        }
      />
      <ol className={styles.steps} aria-label={t('steps.steps')}>
        {checkoutSteps.map((one, place) => (
          <li
            key={one}
            data-state={place < at ? 'done' : place === at ? 'now' : 'ahead'}
            aria-current={place === at ? 'step' : undefined}
          >
            {t(`steps.${one}`)}
          </li>
        ))}
      </ol>
      {children}
    </Screen>
  )
}
