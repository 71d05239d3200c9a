import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#messages/messages-context.tsx'
import { meQuery } from '#queries/me-query.ts'
import { streetsQuery } from '#queries/streets-query.ts'
import { setDraft, useStepsDraft } from '#stores/steps-draft-store.ts'

/** What nobody has: a mailbox under a name that is kept for examples (RFC 2606), a number that is not given out. */
const invented = { email: 'lin.yue@lane.example', phone: '130 0000 2190', postcode: '310007' }

/** The invented person who holds the phone, to be filled into the four pages; `fill` is absent until the world has told of them. */
export function useDemoPerson(): { name: string; fill: (() => void) | null; filled: boolean } {
  const { formats } = useMessages()
  const { data: me } = useQuery({ ...meQuery, throwOnError: false })
  const { data: known } = useQuery({ ...streetsQuery, throwOnError: false })
  const draft = useStepsDraft()
  const [home] = me?.addresses ?? []
  const street = known?.streets.find(({ id }) => id === home?.streetId)
  if (!me || !home || !street) return { name: '', fill: null, filled: false }
  const name = formats.names(me.names)
  const details = { ...invented, name, line: `${formats.names(street.names)} ${home.number}`, unit: home.unit }
  const filled = Object.entries(details).every(([field, text]) => draft[field as keyof typeof details] === text)
  return { name, fill: () => setDraft(details), filled }
}
