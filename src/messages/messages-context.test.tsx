import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { loadLanguage } from './languages.ts'
import { Message, MessagesProvider, useMessages } from './messages-context.tsx'

function Hours() {
  const { t } = useMessages()
  return t('units.hours', { count: 1400 })
}

test('a component speaks the language of its provider, and English without one', async () => {
  await loadLanguage('zh')
  expect(renderToStaticMarkup(<Hours />)).toBe('1,400 h')
  expect(
    renderToStaticMarkup(
      <MessagesProvider language="zh">
        <Hours />
      </MessagesProvider>,
    ),
  ).toBe('1,400 小时')
})

test('elements stand where the values are', () => {
  expect(renderToStaticMarkup(<Message id="units.dayAndTime" values={{ day: <b>Today</b>, time: '07:52' }} />)).toBe(
    '<b>Today</b>, 07:52',
  )
})
