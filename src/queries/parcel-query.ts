import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Door, Substitution } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import type { AnswerMissing, TroubleChoice } from '#contract/parcel-requests.ts'
import { call } from '#platform/http.ts'

/** One store-to-door delivery. Refused with orderUnknown until the order is paid. */
export const parcelQuery = (orderId: string) =>
  queryOptions({
    queryKey: ['parcel', orderId],
    queryFn: ({ signal }) => call('getParcel', { params: { orderId } }, { signal }),
    meta: { topics: [`parcel:${orderId}`] },
  })

/** Bell, or leave it at the door. Refused with doorTooLate once the rider is there. */
export function useChooseDoor(orderId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (door: Door) => call('chooseDoor', { params: { orderId }, body: { door } }),
    onSuccess: (parcel) => {
      client.setQueryData(parcelQuery(orderId).queryKey, parcel)
    },
  })
}

/** What is asked of a parcel under way: its answer is the parcel as it then is. */
function useParcelCommand<Asked>(orderId: string, ask: (asked: Asked) => Promise<Parcel>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ask,
    onSuccess: (parcel) => {
      client.setQueryData(parcelQuery(orderId).queryKey, parcel)
    },
  })
}

/** Swap what is missing, or take it off. Refused once the world has decided. */
export const useAnswerMissing = (orderId: string) =>
  useParcelCommand(orderId, (body: AnswerMissing) => call('answerMissing', { params: { orderId }, body }))

/** What the picker shall do when something is gone; while there is something left to pick. */
export const useSetSubstitution = (orderId: string) =>
  useParcelCommand(orderId, (substitution: Substitution) =>
    call('setSubstitution', { params: { orderId }, body: { substitution } }),
  )

/** Once, before it is picked up: brought forward in the queue if that can be. The parcel says whether it could. */
export const useHurry = (orderId: string) => useParcelCommand(orderId, () => call('hurry', { params: { orderId } }))

/** Says no to what is at the door: it goes back to the store, and its money comes back. */
export const useRefuseAtDoor = (orderId: string) =>
  useParcelCommand(orderId, () => call('refuseAtDoor', { params: { orderId } }))

/** One of the choices a trouble has. */
export const useAnswerTrouble = (orderId: string) =>
  useParcelCommand(orderId, (choice: TroubleChoice) => call('answerTrouble', { params: { orderId }, body: { choice } }))

/** A few words for the rider, or none. Refused with noteHasCard, noteTooLate. */
export const useSetNote = (orderId: string) =>
  useParcelCommand(orderId, (note: string) => call('setNote', { params: { orderId }, body: { note } }))

/** Another door of the book. Refused with addressOutOfRange, addressTooFar, addressTooLate. */
export const useChangeAddress = (orderId: string) =>
  useParcelCommand(orderId, (addressId: string) => call('changeAddress', { params: { orderId }, body: { addressId } }))
