import { useMutation } from '@tanstack/react-query'
import { call } from '#platform/http.ts'
import { saveFile } from '#platform/save-file.ts'

/** Saves the log that could not be read, as it was kept aside, to a file of the person's own. */
export function useSaveAside() {
  return useMutation({
    mutationFn: () => call('getAside'),
    onSuccess: ({ name, log }) => saveFile(name, log),
  })
}
