import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { requestId } from '#platform/ids.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { counterQuery, saleQuery } from '#queries/sale-query.ts'
import { useFlows } from '#stores/flows-store.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button } from '#ui/button.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { Screen } from '#ui/screen.tsx'
import { Skeleton, StatePanel } from '#ui/state-panel.tsx'
import styles from './counter-page.module.css'
import { EndedSale } from './ended-sale.tsx'
import { OpenSale } from './open-sale.tsx'
import { RingUp } from './ring-up.tsx'

const tillOfTheStory = 3

/** A counter, on a second device or in a second tab: rings up, reads a code, charges it. The sale is in the address, so a reload finds it. */
export function CounterPage() {
  const { t, formats } = useMessages()
  const [params, setParams] = useSearchParams()
  const asked = Number(params.get('till') ?? tillOfTheStory)
  const till = Number.isInteger(asked) && asked >= 1 && asked <= 9 ? asked : tillOfTheStory
  const saleNo = params.get('sale')
  const { data: counter } = useQuery(counterQuery(till))
  usePageTitle(t('shell.pageTitle', { page: t('counter.title') }))

  const go = (sale: string | null): void => {
    const next = new URLSearchParams({ till: String(till), ...(sale === null ? {} : { sale }) })
    setParams(next, { replace: sale === null })
  }
  return (
    <Screen className={styles.screen}>
      <header className={styles.top}>
        <img src={pictureUrl('1f3ee')} width={40} height={40} alt="" />
        <div>
          <h1>
            {counter
              ? t('counter.head', { till: String(till), store: formats.names(counter.store) })
              : t('counter.title')}
          </h1>
          <p>{counter && t('counter.who', { cashier: formats.names(counter.cashier) })}</p>
        </div>
      </header>
      {counter === undefined ? (
        <Skeleton label={t('counter.opening')} />
      ) : saleNo === null ? (
        <Ringing till={till} goods={counter.goods} onRungUp={go} />
      ) : (
        <OneSale key={saleNo} saleNo={saleNo} onNext={() => go(null)} />
      )}
    </Screen>
  )
}

/** A number for the next sale, made once: pressed twice it is one sale. A world that was turned back starts afresh. */
function Ringing(props: Omit<Parameters<typeof RingUp>[0], 'saleNo'>) {
  const closedTimes = useFlows((flows) => flows.closedTimes)
  const [saleNo] = useState(() => `C${props.till}-${requestId().slice(0, 10).toUpperCase()}`)
  return <RingUp key={closedTimes} saleNo={saleNo} {...props} />
}

function OneSale({ saleNo, onNext }: { saleNo: string; onNext: () => void }) {
  const { t } = useMessages()
  const { data: sale, error } = useQuery(saleQuery(saleNo))
  if (sale)
    return sale.status === 'WAIT_BUYER_PAY' ? (
      <OpenSale sale={sale} />
    ) : (
      <EndedSale key={sale.status} sale={sale} onNext={onNext} />
    )
  if (!(error instanceof Refused)) return <Skeleton label={t('counter.opening')} shape="receipt" />
  return (
    <>
      <StatePanel kind="refused" level={2} title={t('counter.noSale')}>
        {t('counter.noSaleBody')}
      </StatePanel>
      <BottomBar>
        <Button kind="primary" block onClick={onNext}>
          {t('counter.next')}
        </Button>
      </BottomBar>
    </>
  )
}
