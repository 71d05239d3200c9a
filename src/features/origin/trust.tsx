import { Braces, ClockCheck, MessageCircleWarning } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import type { EpcisEvent } from '#contract/epcis.ts'
import type { Origin } from '#contract/origin.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { RowFact, RowLink, Rows } from '#ui/row-fact.tsx'
import { Block } from '#ui/block.tsx'
import { ProblemSheet } from './problem-sheet.tsx'
import { recordParam } from './use-record-sheet.ts'

/** Where all this comes from, when it was last added to, and where to say that it is not so. */
export function Trust({ origin }: { origin: Origin }) {
  const { t, formats } = useMessages()
  const { pathname } = useLocation()
  const [telling, setTelling] = useState(false)
  const { events, problems } = origin
  const last = lastRecord(events)
  const told = problems.at(-1)
  return (
    <Block title={t('origin.trust')} last>
      <Rows>
        {last !== undefined && (
          <RowFact
            icon={ClockCheck}
            note={t('origin.lastRecord', { date: formats.date(last), time: formats.time(last) })}
          >
            <b>{t('origin.lastTitle')}</b>
          </RowFact>
        )}
        {events.length > 0 && (
          <RowLink
            icon={Braces}
            note={t('origin.recordNote')}
            render={(link) => (
              <Link
                to={{ pathname, search: `?${recordParam}` }}
                state={{ opened: recordParam }}
                preventScrollReset
                data-act="openRecord"
                {...link}
              />
            )}
          >
            <b>{t('origin.record')}</b>
          </RowLink>
        )}
        <RowLink
          icon={MessageCircleWarning}
          note={
            told
              ? t('origin.toldAt', { problem: t(`origin.problem.${told.problem}`), time: formats.time(told.at) })
              : t('origin.problemNote')
          }
          render={(row) => <button type="button" {...row} onClick={() => setTelling(true)} data-act="tellProblem" />}
        >
          <b>{t('origin.problemRow')}</b>
        </RowLink>
      </Rows>
      {telling && <ProblemSheet origin={origin} onClose={() => setTelling(false)} />}
    </Block>
  )
}

/** When the shop was last told anything of it. */
function lastRecord(events: readonly EpcisEvent[]): number | undefined {
  const told = events.map(({ recordTime, eventTime }) => Date.parse(recordTime ?? eventTime))
  return told.length === 0 ? undefined : Math.max(...told)
}
