import type { Nutrition, Origin } from '#contract/origin.ts'
import { useMessages, type Messages } from '#messages/messages-context.tsx'
import { Sum } from '#ui/sum.tsx'
import { Block } from '#ui/block.tsx'
import styles from './kitchen.module.css'

/** What to make of it, and what is in it. */
export function Kitchen({ origin: { recipe, nutrition } }: { origin: Origin }) {
  const messages = useMessages()
  const { t, formats } = messages
  return (
    <>
      {recipe && (
        <Block title={formats.names(recipe.names)}>
          <p className={styles.minutes}>{t('origin.recipeMinutes', { count: recipe.minutes })}</p>
          <ol className={styles.steps}>
            {recipe.steps.map((step) => (
              <li key={step.en}>{formats.names(step)}</li>
            ))}
          </ol>
        </Block>
      )}
      {nutrition && (
        <Block title={t(`origin.nutrition.${nutrition.per}`)}>
          <Sum rows={rowsOf(nutrition, messages)} />
        </Block>
      )}
    </>
  )
}

function rowsOf(nutrition: Nutrition, { t, formats }: Messages) {
  const grams = (['protein', 'fat', 'carbohydrate', 'sugars'] as const).map((part) => ({
    label: t(`origin.nutrition.${part}`),
    value: t('origin.grams', { amount: formats.number(nutrition[part]) }),
  }))
  return [
    {
      label: t('origin.nutrition.energy'),
      value: t('origin.kilojoules', { amount: formats.number(nutrition.energyKj) }),
    },
    ...grams,
    {
      label: t('origin.nutrition.sodium'),
      value: t('origin.milligrams', { amount: formats.number(nutrition.sodiumMg) }),
    },
  ]
}
