import type { DemoTag } from '#contract/catalogue.ts'
import { tagKey } from '#domain/printed-tag.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { setTags, useTagSettings } from '#stores/tags-store.ts'
import { Button } from '#ui/button.tsx'
import { Code } from '#ui/figure.tsx'
import styles from './tag-choice.module.css'

/** Which of this world's tags are printed: each may be left out. */
export function TagChoice({ all, wanted }: { all: readonly DemoTag[]; wanted: readonly DemoTag[] }) {
  const { t, formats } = useMessages()
  const leftOut = useTagSettings((settings) => settings.leftOut)
  const choose = (key: string, on: boolean): void =>
    setTags({ leftOut: on ? leftOut.filter((other) => other !== key) : [...leftOut, key] })
  const every = wanted.length === all.length
  return (
    <fieldset className={styles.choice}>
      <legend>{t('tags.which')}</legend>
      <Button kind="text" onClick={() => setTags({ leftOut: every ? all.map(tagKey) : [] })}>
        {every ? t('tags.none') : t('tags.all')}
      </Button>
      <ul>
        {all.map((tag) => {
          const key = tagKey(tag)
          return (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={!leftOut.includes(key)}
                  onChange={(event) => choose(key, event.currentTarget.checked)}
                />
                <span>
                  {formats.names(tag.names)}
                  <small>{t(`tags.shows.${tag.shows}`)}</small>
                  <Code className={styles.lot}>{tag.lot}</Code>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
