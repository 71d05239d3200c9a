import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { askAgain } from './ask-again.ts'

/** A shop that shows one answer, and a world that gives it when told to. */
function open() {
  const client = new QueryClient()
  const asked: ((answer: string) => void)[] = []
  const queryFn = () => new Promise<string>((answer) => asked.push(answer))
  const observer = new QueryObserver(client, { queryKey: ['basket'], queryFn, staleTime: Infinity })
  const change = () => askAgain(client, ({ queryKey }) => queryKey[0] === 'basket')
  const answer = async (text: string) => {
    asked.at(-1)?.(text)
    await new Promise((done) => setTimeout(done))
  }
  return { client, observer, asked, change, answer, shown: () => observer.getCurrentResult().data }
}

describe('what has changed is asked for again', () => {
  it('at once when it is on the screen', async () => {
    const { observer, asked, change, answer, shown } = open()
    observer.subscribe(() => {})
    await answer('empty')
    change()
    expect(asked).toHaveLength(2)
    await answer('two things')
    expect(shown()).toBe('two things')
  })

  it('once more when its first answer was still on its way, however often it changed meanwhile', async () => {
    const { observer, asked, change, answer, shown } = open()
    observer.subscribe(() => {})
    change()
    change()
    expect(asked).toHaveLength(1)
    await answer('empty')
    expect(shown()).toBe('empty')
    expect(asked).toHaveLength(2)
    await answer('two things')
    expect(shown()).toBe('two things')
    expect(asked).toHaveLength(2)
  })

  it('when it is next shown, if it is not on the screen', async () => {
    const { observer, asked, change, answer, shown } = open()
    const leave = observer.subscribe(() => {})
    await answer('empty')
    leave()
    change()
    expect(asked).toHaveLength(1)
    observer.subscribe(() => {})
    expect(asked).toHaveLength(2)
    await answer('two things')
    expect(shown()).toBe('two things')
  })
})
