import { Bike, DoorOpen, House, MapPin, PackageCheck, Store, type LucideIcon } from 'lucide-react'
import type { Watched } from '#contract/share.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { JourneyStep, JourneySteps } from '#ui/journey-step.tsx'

const icons = {
  accepted: Store,
  packed: PackageCheck,
  pickedUp: Bike,
  nearby: MapPin,
  atDoor: DoorOpen,
  delivered: House,
} as const satisfies Record<string, LucideIcon>
type Told = keyof typeof icons
const isTold = (step: string): step is Told => step in icons

/** What has happened, with its time. */
export function WatchSteps({ watched }: { watched: Watched }) {
  const { t, formats } = useMessages()
  const done = watched.steps.flatMap(({ step, at }) => (at === undefined || !isTold(step) ? [] : [{ step, at }]))
  return (
    <section>
      <h2>{t('share.everyStep')}</h2>
      <JourneySteps>
        {done.map(({ step, at }, i) => (
          <JourneyStep
            key={step}
            time={formats.time(at)}
            icon={icons[step]}
            title={t(`share.step.${step}`)}
            state={i === done.length - 1 && step !== 'delivered' ? 'here' : 'done'}
          />
        ))}
      </JourneySteps>
    </section>
  )
}
