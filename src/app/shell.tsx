import { useQuery } from '@tanstack/react-query'
import { Outlet, ScrollRestoration, useMatches } from 'react-router'
import { WorldSilent } from '#platform/failure.ts'
import { sessionQuery } from '#queries/session-query.ts'
import { useTabs } from '#stores/tabs-store.ts'
import { Frame } from '#ui/frame.tsx'
import { CashierSlot } from './cashier-slot.tsx'
import { DockedSide, useDock } from './docked-side.tsx'
import { FloatingRow } from './floating-row.tsx'
import { MeasureSlot } from './measure-slot.tsx'
import { MidnightSlot } from './midnight-slot.tsx'
import { Notices } from './notices.tsx'
import { PassFreeSlot } from './pass-free-slot.tsx'
import { ProgressLine } from './progress-line.tsx'
import { RouteAnnouncer } from './route-announcer.tsx'
import { SignalsSlot } from './signals-slot.tsx'
import { SmsSlot } from './sms-slot.tsx'
import { StageSlot } from './stage-slot.tsx'
import { Tabs } from './tabs.tsx'
import { Toaster } from './toaster.tsx'
import { useWide } from './use-wide.ts'

/** What a route may say of itself: `tabs: false` for pages with a bar of their own, `rail: false` for those without one on wide screens either; `progress`: what is under way stands above a page without tabs. */
export interface RouteHandle {
  tabs?: false
  progress?: true
  dock?: false
  rail?: false
}

/** What stands around every page: tabs or rail, what floats above them, toasts, the Stage's drawer, notices from the world. */
export function Shell() {
  const wide = useWide()
  const handle = useMatches().at(-1)?.handle as RouteHandle | undefined
  // The first question of a visit: nobody there to answer it, and nothing else will be answered either.
  useQuery({ ...sessionQuery, throwOnError: (error) => error instanceof WorldSilent })
  const dock = useDock()
  const hidden = useTabs((tabs) => tabs.hiddenBy > 0)
  const tabs = handle?.tabs !== false && !hidden
  return (
    <>
      <Frame
        tabs={tabs || (wide && handle?.rail !== false) ? <Tabs /> : undefined}
        side={wide && dock && handle?.dock !== false ? <DockedSide /> : undefined}
      >
        <Notices />
        <MeasureSlot />
        {handle?.progress && <ProgressLine />}
        <Outlet />
        {tabs && <FloatingRow />}
      </Frame>
      <CashierSlot />
      <PassFreeSlot />
      <SignalsSlot />
      <SmsSlot />
      <MidnightSlot />
      <Toaster />
      <StageSlot />
      <RouteAnnouncer />
      <ScrollRestoration />
    </>
  )
}
