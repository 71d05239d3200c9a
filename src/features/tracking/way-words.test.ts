import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import { TurnCode } from '#contract/parcel.ts'
import type { WaitMoneyTo } from '#contract/wait-money.ts'
import { en } from '#messages/en.ts'
import { zh } from '#messages/zh.ts'
import { saidOf } from './said-of.ts'
import { sampleParcel } from './sample-parcel.ts'
import { speaking } from './sample-words.ts'
import { rowWords } from './way-words.ts'

const english = speaking(en, 'en')
const around = (more = {}) => ({ parcel: sampleParcel('pickedUp', { more }), unit: '3-502' })

describe('the words of the way', () => {
  it.each([
    ['English', english],
    ['Chinese', speaking(zh, 'zh')],
  ])('%s has some for every turn there can be', (_, messages) => {
    for (const code of TurnCode.options) {
      const { title } = rowWords({ is: 'turn', turn: { at: 1, code } }, around(), messages)
      expect(title, code).not.toMatch(/delivery\.|tracking\.|[{}]|undefined/)
      expect(title, code).not.toBe('')
    }
  })

  it('says how cold what is packed apart is', () => {
    const bags = [
      { id: '7K2F', kind: 'cold' as const, celsius: 3.6 },
      { id: 'M4PX', kind: 'dry' as const },
    ]
    const packed = { is: 'turn', turn: { at: 1, code: 'packed' } } as const
    expect(rowWords(packed, around({ bags }), english)).toEqual({ title: 'Packed, cold apart', note: 'Bag at 3.6 °C' })
    expect(rowWords(packed, around({ bags: bags.slice(1) }), english)).toEqual({ title: 'Packed', note: '1 bag' })
  })

  it('says what happens at the door as it was chosen', () => {
    const door = { is: 'step', step: 'atDoor' } as const
    expect(rowWords(door, around({ door: 'leave' }), english)).toEqual({
      title: 'Your door, 3-502',
      note: 'It is left on the mat',
    })
    expect(rowWords(door, around(), english).note).toBe('Zhou Jian rings')
  })

  it('says where the money for the wait went', () => {
    const turn = { at: 1, code: 'waitMoney', params: { amount: fen(500) } } as const
    const note = (to: WaitMoneyTo, messages = english) =>
      rowWords({ is: 'turn', turn }, around({ waitMoney: { tier: 1, amount: fen(500), at: 1, to } }), messages).note
    expect(note('wallet')).toBe('Paid by itself, into your balance')
    expect(note('card')).toBe('Paid by itself, to your card')
    expect(note('card', speaking(zh, 'zh'))).toBe('自动到您的卡')
  })

  it('reads an address that was not found as that', () => {
    const turn = { at: 1, code: 'unreachable', params: { reason: 'wrongAddress' } } as const
    expect(rowWords({ is: 'turn', turn }, around(), english).title).toBe('The door was not found')
  })
})

describe('what readers hear', () => {
  it('is the last turn, a branch too, and never an aisle', () => {
    expect(saidOf(sampleParcel('packed'), english)).toBe('Your order is packed.')
    const lorry = { at: 9, code: 'delayed', params: { reason: 'lorry' } } as const
    const late = sampleParcel('pickedUp', { history: (before) => [...before, lorry, { at: 9, code: 'zone' }] })
    expect(saidOf(late, english)).toBe('It takes longer. A lorry blocks the street. Zhou Jian is riding round it.')
    expect(saidOf(sampleParcel('paid'), english)).toBe('')
  })
})
