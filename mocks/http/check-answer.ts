import * as v from 'valibot'
import { answers } from '#contract/answers.ts'
import type { CheckAnswer } from './api.ts'

/** Throws when an answer is not what the contract says it is. */
export const checkAnswer: CheckAnswer = (name, body) => void v.parse(answers[name], body)
