import type { Recall } from '#contract/recall.ts'
import { recallOf, recallsTouching, sameRecall } from '#services/recall-service.ts'
import { type Handlers, type Look, Refused } from './handler.ts'

function recall({ states }: Look, recallId: string | undefined): Recall {
  const found = recallOf(states.recall, recallId ?? '')
  if (!found) throw new Refused({ code: 'recallUnknown' })
  return found
}

/** Recalls: asked for by anybody, declared and lifted by the authority. */
export const recallHandlers: Handlers<'getRecalls' | 'declareRecall' | 'liftRecall'> = {
  getRecalls: ({ query }, { states }) => ({ recalls: recallsTouching(states.recall, query) }),
  declareRecall: async ({ body: { severity, hazard, action, ...scope } }, context) => {
    const command = { type: 'declareRecall', scope, severity, hazard, action } as const
    const after = await context.act('recall', command)
    return recall(after, sameRecall(after.states.recall, command)?.id)
  },
  liftRecall: async ({ params: { recallId } }, context) =>
    recall(await context.act('recall', { type: 'liftRecall', recallId }), recallId),
}
