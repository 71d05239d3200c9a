import { useCallback, useEffect, useRef, useState } from 'react'
import { makePhotoSmaller } from '#platform/small-photo.ts'

export type PhotoState =
  | { is: 'none' }
  | { is: 'shrinking' }
  | { is: 'unreadable' }
  | { is: 'tooLarge'; bytes: number }
  | { is: 'here'; url: string; bytes: number }

/** One photo, made smaller on the phone, shown from there and forgotten with the sheet. */
export function usePhoto() {
  const [state, setState] = useState<PhotoState>({ is: 'none' })
  const turn = useRef(0)
  const { url } = state.is === 'here' ? state : { url: undefined }
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url])
  // One that was put away meanwhile is not shown.
  useEffect(() => () => void (turn.current += 1), [])

  const choose = useCallback(async (file: Blob): Promise<void> => {
    turn.current += 1
    const mine = turn.current
    setState({ is: 'shrinking' })
    const made = await makePhotoSmaller(file)
    if (mine !== turn.current) return
    if ('photo' in made) setState({ is: 'here', url: URL.createObjectURL(made.photo), bytes: made.photo.size })
    else setState(made.problem === 'tooLarge' ? { is: 'tooLarge', bytes: file.size } : { is: 'unreadable' })
  }, [])
  const remove = useCallback(() => {
    turn.current += 1
    setState({ is: 'none' })
  }, [])
  return { state, choose, remove }
}
