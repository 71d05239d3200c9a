import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { fen } from '#contract/money.ts'
import type { WaitMoneyTo } from '#contract/wait-money.ts'
import { loadEnglish } from '#messages/english.ts'
import { loadLanguage } from '#messages/languages.ts'
import { MessagesProvider } from '#messages/messages-context.tsx'
import { sampleParcel } from './sample-parcel.ts'
import { WaitMoney } from './wait-money.tsx'

beforeAll(async () => {
  await loadEnglish(['delivery'])
  await loadLanguage('zh')
})

// 9 Nov 2026, 14:35 at UTC+8.
const at = Date.UTC(2026, 10, 9, 6, 35)

test.each([
  ['wallet', 'In your balance since 14:35', '14:35 已到余额'],
  ['card', 'On your card since 14:35', '14:35 已到您的卡'],
] as const satisfies [WaitMoneyTo, string, string][])(
  'money for the wait that went to the %s says so',
  (to, en, zh) => {
    const parcel = sampleParcel('pickedUp', { more: { waitMoney: { tier: 1, amount: fen(500), at, to } } })
    expect(renderToStaticMarkup(<WaitMoney parcel={parcel} />)).toContain(en)
    const chinese = renderToStaticMarkup(
      <MessagesProvider language="zh">
        <WaitMoney parcel={parcel} />
      </MessagesProvider>,
    )
    expect(chinese).toContain(zh)
  },
)
