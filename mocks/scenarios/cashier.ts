import type { Names } from '#contract/names.ts'
import type { Faults } from '#contract/world.ts'
import { instantOf } from '#world/calendar.ts'
import type { Scenario } from '#world/scenario.ts'
import type { Opening } from '#world/service.ts'

const atTheTill = (name: string, names: Names, opening: Opening, faults?: Partial<Faults>): Scenario => ({
  name,
  names,
  startsAt: instantOf('2026-11-09T13:58:46+08:00'),
  opening,
  ...(faults && { faults }),
})

/** What a presenter wants to meet at the till, each in a world of its own. */
export const cashierScenarios: Scenario[] = [
  atTheTill(
    'unknown-payment',
    { en: 'Answer lost', zh: '支付结果丢失', fr: 'Réponse perdue' },
    {},
    { loseAnswers: 1, loseAnswersTo: 'payTrade' },
  ),
  atTheTill(
    'lost-request',
    { en: 'Payment never arrives', zh: '付款没送到', fr: 'Paiement jamais arrivé' },
    {},
    { loseRequests: 1, loseRequestsTo: 'payTrade' },
  ),
  atTheTill(
    'balance-short',
    { en: 'Balance too low', zh: '余额不足', fr: 'Solde insuffisant' },
    { balanceMinor: 6_240 },
  ),
  atTheTill(
    'thin-wallet',
    { en: 'A thin wallet', zh: '钱包见底', fr: 'Portefeuille presque vide' },
    { balanceMinor: 6_240, potMinor: 2_000, laterUsedMinor: 290_000, debitUsedTodayMinor: 193_000 },
  ),
  atTheTill(
    'pin-nearly-locked',
    { en: 'One PIN try left', zh: '密码只剩一次', fr: 'Dernier essai du code' },
    { pinTriesUsed: 2 },
  ),
  atTheTill('risk-step-up', { en: 'A face first', zh: '要先刷脸', fr: 'Visage exigé' }, { risk: 'stepUp' }),
  atTheTill('risk-refused', { en: 'Payment stopped', zh: '付款被拦下', fr: 'Paiement bloqué' }, { risk: 'refuse' }),
  atTheTill(
    'pending-then-paid',
    { en: 'Slow, then paid', zh: '等一等，付成了', fr: 'Lent, puis payé' },
    { pending: 'thenPaid' },
  ),
  atTheTill(
    'pending-then-closed',
    { en: 'Slow, then refused', zh: '等一等，没付成', fr: 'Lent, puis refusé' },
    { pending: 'thenClosed' },
  ),
  atTheTill('sms-late', { en: 'Late SMS', zh: '短信来得晚', fr: 'SMS en retard' }, { smsLateMs: 45_000 }),
]
