import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { Guest } from '#contract/order.ts'
import { emailProblem, nameProblem, phoneProblem, postcodeProblem, unitProblem } from './contact-fields.ts'

describe('what is wrong with what was typed', () => {
  test.each([
    ['', 'emailMissing'],
    ['  ', 'emailMissing'],
    ['lin.lane.example', 'emailNoAt'],
    ['lin yue@lane.example', 'emailSpace'],
    ['lin@', 'emailNoPlace'],
    ['lin@lane', 'emailNoPlace'],
    ['@lane.example', 'emailOdd'],
    ['lin@@lane.example', 'emailOdd'],
    ['lin..yue@lane.example', 'emailOdd'],
    ['lin@lane.example', null],
    [' lin.yue+lane@lane.example ', null],
  ])('e-mail %j', (typed, problem) => {
    expect(emailProblem(typed)).toBe(problem)
  })

  test.each([
    ['', 'phoneMissing'],
    ['call me', 'phoneLetters'],
    ['130 00', 'phoneShort'],
    ['1300000000000000', 'phoneLong'],
    ['+86 (130) 0000-0000', null],
    ['１３０００００００００', null],
  ])('phone %j', (typed, problem) => {
    expect(phoneProblem(typed)).toBe(problem)
  })

  test('a name and a door are something, a postcode is six digits', () => {
    expect([nameProblem(' '), nameProblem('Lin')]).toEqual(['nameMissing', null])
    expect([unitProblem(''), unitProblem('3-502')]).toEqual(['unitMissing', null])
    expect(['', '31000', '31000a', '310 007', '３１０００７'].map(postcodeProblem)).toEqual([
      'postcodeMissing',
      'postcodeOdd',
      'postcodeOdd',
      null,
      null,
    ])
  })

  test('whatever passes here is not refused by the world', () => {
    for (const email of ['a@b.cd', 'lin.yue+x@lane.example', 'LIN_1@sub-2.lane.example']) {
      expect(emailProblem(email)).toBeNull()
      const guest = { email, name: 'Lin', phone: '+86 (130) 0000-0000' }
      expect(v.safeParse(Guest, guest).success).toBe(true)
    }
  })
})
