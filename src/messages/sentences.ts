import type { Messages } from './messages-context.tsx'

/** What stands between two sentences: Chinese full stops bring their own room. */
export const gapOf = ({ language }: Pick<Messages, 'language'>): string => (language === 'zh' ? '' : ' ')

/** What stands between a thing and what is said of it, in one line: 'Live lobster, 500 g'. */
export const commaOf = ({ language }: Pick<Messages, 'language'>): string => (language === 'zh' ? '，' : ', ')

/** Sentences one after the other; those with nothing to say are left out. */
export const sentences = (
  said: readonly (string | false | undefined)[],
  messages: Pick<Messages, 'language'>,
): string => said.filter((words) => words).join(gapOf(messages))
