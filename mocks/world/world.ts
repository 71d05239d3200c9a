import type { Fact } from '#contract/facts.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import type { Faults, Moment, SetClock } from '#contract/world.ts'
import { append, cutFuture } from './append.ts'
import { type Change, changesSince, type Told, toldNow } from './changes.ts'
import { clockNow, setTo, wallUntil, withRate } from './clock.ts'
import { earliestDue, foldOf, record, type Services, settle, snapshotOf } from './fold.ts'
import { catchUp, type Memory } from './memory.ts'
import { logVersion, openingOf, type Wanted } from './opening.ts'
import { decide, preparing, setupOf } from './replay.ts'
import { opensAt, type Scenario } from './scenario.ts'
import { bringing, ifAboard } from './part.ts'
import type { Due, Setup } from './service.ts'
import { type Head, type Row, rowUpTo, type Store, type StoreWriter } from './store.ts'

/** Everybody's state at one instant, with where the log stands. */
export interface Look<States> {
  states: States
  now: Instant
  setup: Setup
  seq: number
  head: Head
}

export type Acted<States> = { look: Look<States>; facts: Fact[] } | { look: Look<States>; refusal: Refusal }

export interface WorldOptions {
  services: Services
  store: Store
  /** The device's wall clock, ms. */
  wall: () => number
  scenario(name: string): Scenario | undefined
  /** What opens when the store holds nothing. */
  first: { scenario: string; seed: string }
}

/** What is due after that long is nothing a room waits for: nobody jumps a year to the end of a refund window. */
const soon = 24 * 60 * 60 * 1000
const soonest = (due: Due | null, now: Instant): Due | null => (due && due.at <= now + soon ? due : null)

/** One instance over one log. Two instances over one store agree, since every command reads the tail inside its transaction. */
export class World<States> {
  readonly #options: WorldOptions
  readonly #listeners = new Set<(change: Change) => void>()
  #memory: Memory | undefined
  #turn: Promise<unknown> = Promise.resolve()
  #told: Told | undefined

  constructor(options: WorldOptions) {
    this.#options = options
  }

  /** Tells of every change, this instance's and others'. Returns the way to stop. */
  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Settles up to now and shows everybody's state. Throws when the log cannot be read. */
  look(): Promise<Look<States>> {
    return this.#inTurn(async () => {
      const stale = await this.#options.store.read(async (tx) => {
        if (!(await tx.head())) return true
        const memory = await this.#catchUp(tx)
        return memory.pending.length === 0 && this.#isDue(memory)
      })
      if (stale) await this.#write(async () => undefined)
      return this.#tell(stale)
    })
  }

  /** Gives a command: settle, decide, append, settle, in one transaction. A refused command changes nothing. */
  act(service: string, command: { type: string }, epoch?: number): Promise<Acted<States>> {
    const coming = preparing(this.#options.services, [{ service, command }])
    return this.#inTurn(async () => {
      const result = await this.#write(
        async (tx, memory, setup, now): Promise<{ facts: Fact[] } | { refusal: Refusal }> => {
          if (epoch !== undefined && epoch !== memory.head.epoch) return { refusal: { code: 'worldMoved' } }
          const { services } = this.#options
          const decision = decide(services, memory.fold, setup, service, command, now)
          if ('refusal' in decision) return decision
          if (decision.facts.length === 0) return { facts: [] }
          if (memory.pending.length > 0) await cutFuture(tx, memory)
          const facts = record(services, memory.fold, now, decision.facts)
          const at = facts[0]?.at ?? now
          facts.push(...settle(services, memory.fold, setup, now))
          await append(tx, memory, { facts, act: { at, service, command } })
          return { facts }
        },
      )
      return { look: this.#tell(true), ...result }
    }, coming)
  }

  /** Sets the rate, or moves time. Back is a rewind; forward settles. */
  setClock(change: SetClock): Promise<Acted<States>> {
    return this.#inTurn(async () => {
      const refusal = await this.#write(async (tx, memory, setup, now) => {
        if (change.to === 'rate') {
          // From the instant this log was last seen at: an earlier one would put what is done next into the future.
          memory.head.clock = withRate(this.#options.wall(), now, change.rate)
          await tx.putHead(memory.head)
          return undefined
        }
        const due = memory.pending[0] ?? soonest(earliestDue(this.#options.services, memory.fold, setup), now)
        if (change.to === 'next' && !due) return { code: 'nothingAhead' } as const
        const at = change.to === 'instant' ? change.at : change.to === 'by' ? now + change.ms : (due?.at ?? now)
        await this.#moveTo(tx, memory, setup, now, at)
        return undefined
      })
      const look = this.#tell(true)
      return refusal ? { look, refusal } : { look, facts: [] }
    })
  }

  /** Opens a scenario anew, or a moment of one. The log before it is gone; nothing changes when it is refused. */
  open(moment: Wanted): Promise<Acted<States>> {
    const coming = this.#preparing(moment)
    return this.#inTurn(async () => {
      const refusal = await this.#write(async (tx) => this.#openInto(tx, moment), false)
      const look = this.#tell(true)
      return refusal ? { look, refusal } : { look, facts: [] }
    }, coming)
  }

  /** Sets what goes wrong from now on. */
  setFaults(faults: Partial<Faults>): Promise<Look<States>> {
    return this.#inTurn(async () => {
      await this.#write(async (tx, memory) => {
        memory.head.faults = { ...memory.head.faults, ...faults }
        await tx.putHead(memory.head)
      })
      return this.#tell(true)
    })
  }

  /** Every row up to now, for the record, and the moment they make. */
  record(route?: string): Promise<{ rows: Row[]; moment: Moment }> {
    return this.#inTurn(async () => {
      const { head, fold } = await this.#write(async (_tx, memory) => memory)
      const all = await this.#options.store.read((tx) => tx.rowsAfter(0))
      const rows = all.flatMap((row) => (row.to <= fold.seq ? [row] : (rowUpTo(row, fold.seq) ?? [])))
      const acts = rows.flatMap((row) => (row.act && !row.scripted ? [row.act] : []))
      const now = this.#now(head)
      const moment: Moment = {
        version: 1,
        scenario: head.scenario,
        seed: head.seed,
        acts,
        now,
        rate: head.clock.rate,
        ...(route ? { route } : {}),
      }
      return { rows, moment }
    })
  }

  /** The last facts up to now, at most `count` rows' worth: enough for a cord, never the whole log. */
  recent(count: number): Promise<Fact[]> {
    return this.#inTurn(async () => {
      const seq = this.#memory?.fold.seq ?? 0
      const rows = await this.#options.store.read((tx) => tx.rowsAfter(Math.max(0, seq - count)))
      return rows.flatMap((row) => row.facts).filter((fact) => fact.seq <= seq)
    })
  }

  /** Wall milliseconds until time does something by itself; Infinity when it never will. */
  wakeIn(): number {
    const memory = this.#memory
    if (!memory) return Infinity
    const due =
      memory.pending[0] ?? ifAboard(() => earliestDue(this.#options.services, memory.fold, this.#setup(memory.head)))
    // What cannot be told yet is looked at, which brings what it takes.
    if (due === undefined) return 0
    return due ? wallUntil(memory.head.clock, this.#options.wall(), due.at) : Infinity
  }

  /** How far the log or a rewind has reached, and what comes: what was recorded, or else what is due if nobody acts. */
  ahead(within: number): { facts: Fact[]; horizon: Instant; next: { at: Instant; kind: string } | undefined } {
    const memory = this.#memory
    if (!memory) throw new Error('look first')
    const now = this.#now(memory.head)
    const setup = this.#setup(memory.head)
    const foreseen = (): Fact[] =>
      ifAboard(() => settle(this.#options.services, foldOf(snapshotOf(memory.fold)), setup, now + within)) ?? []
    const facts = memory.pending.length > 0 ? memory.pending : foreseen()
    const due =
      facts[0] ?? soonest(ifAboard(() => earliestDue(this.#options.services, memory.fold, setup)) ?? null, now)
    const kind = due && ('kind' in due ? due.kind : due.facts[0]?.kind)
    const horizon = Math.max(memory.head.horizon ?? 0, memory.pending.at(-1)?.at ?? 0, now)
    return { facts, horizon, next: due && kind ? { at: due.at, kind } : undefined }
  }

  #now(head: Head): Instant {
    const now = clockNow(head.clock, this.#options.wall())
    return this.#memory ? Math.max(now, this.#memory.floor) : now
  }

  #setup(head: Head): Setup {
    return setupOf(this.#scenario(head), head.seed)
  }

  #scenario(head: Head): Scenario {
    const scenario = this.#options.scenario(head.scenario)
    if (!scenario) throw new Error(`unknown scenario ${head.scenario}`)
    return scenario
  }

  /** What must come aboard before a scenario or a moment can be opened. */
  #preparing({ scenario, acts = [] }: Wanted): Promise<unknown> | undefined {
    return preparing(this.#options.services, [...(this.#options.scenario(scenario)?.acts ?? []), ...acts])
  }

  #isDue(memory: Memory): boolean {
    const due = earliestDue(this.#options.services, memory.fold, this.#setup(memory.head))
    return due !== null && due.at <= this.#now(memory.head)
  }

  async #catchUp(tx: Parameters<Parameters<Store['read']>[0]>[0]): Promise<Memory> {
    const head = await tx.head()
    if (!head || head.version !== logVersion) throw new Error('the log is of another version')
    const now = (known: Head) => clockNow(known.clock, this.#options.wall())
    this.#memory = await catchUp(this.#options.services, this.#setup(head), tx, head, this.#memory, now)
    return this.#memory
  }

  /** One write: catch up (or open), settle, work, and keep a snapshot when it is time. A failure forgets what was folded. */
  async #write<T>(
    work: (tx: StoreWriter, memory: Memory, setup: Setup, now: Instant) => Promise<T>,
    settling = true,
  ): Promise<T> {
    if (!this.#memory) await this.#preparing(this.#options.first)
    try {
      return await this.#options.store.write(async (tx) => {
        if (!(await tx.head())) await this.#openInto(tx, this.#options.first)
        const memory = await this.#catchUp(tx)
        const setup = this.#setup(memory.head)
        const now = this.#now(memory.head)
        if (settling && memory.pending.length === 0)
          await append(tx, memory, { facts: settle(this.#options.services, memory.fold, setup, now) })
        return await work(tx, memory, setup, now)
      })
    } catch (error) {
      this.#memory = undefined
      throw error
    }
  }

  /** Moves time. Back moves only a cursor, and not to before the opening: the facts after it wait, and come again when time is moved forward. */
  async #moveTo(tx: StoreWriter, memory: Memory, setup: Setup, now: Instant, wanted: Instant): Promise<void> {
    const at = Math.max(wanted, opensAt(this.#scenario(memory.head)))
    const { route: _gone, ...head } = memory.head
    const back = at < now && { epoch: head.epoch + 1, horizon: Math.max(head.horizon ?? 0, now) }
    await tx.putHead({ ...head, ...back, clock: setTo(head.clock, this.#options.wall(), at) })
    const moved = await this.#catchUp(tx)
    if (moved.pending.length === 0)
      await append(tx, moved, { facts: settle(this.#options.services, moved.fold, setup, at) })
  }

  async #openInto(tx: StoreWriter, wanted: Wanted): Promise<Refusal | undefined> {
    const options = this.#options
    const scenario = options.scenario(wanted.scenario)
    const made = openingOf(options.services, scenario, wanted, await tx.head(), options.wall())
    if ('refusal' in made) return made.refusal
    await tx.clear()
    for (const row of made.rows) await tx.append(row)
    await tx.putHead(made.head)
    await this.#catchUp(tx)
    return undefined
  }

  /** Tells the listeners what is new, and shows the state. */
  #tell(own: boolean): Look<States> {
    const memory = this.#memory
    if (!memory) throw new Error('nothing was read')
    const { head, fold } = memory
    const changes = changesSince(this.#told, memory, own)
    this.#told = toldNow(memory)
    memory.fresh = []
    for (const change of changes) this.#listeners.forEach((listener) => listener(change))
    // One cast: the registry gives the kernel untyped services, the caller knows their states.
    return { states: fold.states as States, now: this.#now(head), setup: this.#setup(head), seq: fold.seq, head }
  }

  /** One thing at a time in this instance: the fold has one owner. Whoever waits for something `coming` holds nobody up. */
  #inTurn<T>(work: () => Promise<T>, coming?: Promise<unknown>): Promise<T> {
    if (coming) return coming.then(() => this.#inTurn(work))
    const turn = this.#turn.then(() => bringing(work))
    this.#turn = turn.catch(() => undefined)
    return turn
  }
}
