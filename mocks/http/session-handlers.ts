import type { Notice, Session } from '#contract/world.ts'
import type { States } from '#services/states.ts'
import type { Store } from '#world/store.ts'
import type { Look } from '#world/world.ts'
import { type Handlers, Refused } from './handler.ts'

export type SessionEndpoint = 'getSession' | 'getTime' | 'getAside'

/** The first answer of every visit: the clock, the epoch, whether anything is kept, and what befell the log. */
export function sessionHandlers(
  store: Pick<Store, 'kept' | 'aside'>,
  notice: () => Notice | undefined,
  look: () => Promise<Look<States>>,
): Handlers<SessionEndpoint> {
  const session = async (): Promise<Session> => {
    const { head, now } = await look()
    const told = notice()
    return { clock: head.clock, now, epoch: head.epoch, kept: store.kept, ...(told ? { notice: told } : {}) }
  }
  const getAside = async () => {
    const aside = await store.aside()
    if (!aside) throw new Refused({ code: 'nothingAside' })
    return aside
  }
  return { getSession: session, getTime: session, getAside }
}
