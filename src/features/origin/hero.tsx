import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, ShoppingBasket } from 'lucide-react'
import { Link, useLocation, useNavigate } from 'react-router'
import type { Origin, VerdictState } from '#contract/origin.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { tapeWords } from '#messages/recall-words.ts'
import { basketQuery, quantityOf } from '#queries/basket-query.ts'
import { Code } from '#ui/figure.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { RoundButton, RoundLink } from '#ui/round-button.tsx'
import { Seal } from '#ui/seal.tsx'
import { Tag } from '#ui/tag.tsx'
import { Tape } from '#ui/tape.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './hero.module.css'

/** The picture on its stage, and beside it the batch's tag on a string with the seal pressed on it. */
export function Hero({ origin }: { origin: Origin }) {
  const messages = useMessages()
  const { t } = messages
  const { product, lot, verdict, recall, scans } = origin
  // Nothing is vouched for that may hang on a copied tag.
  const state = scans?.copySuspected && verdict.state === 'verified' ? 'gap' : verdict.state
  return (
    <div
      className={styles.hero}
      data-tint={recall ? 'mist' : product.tint}
      data-state={recall ? 'recalled' : stateOf(state)}
    >
      <TopBar over className={styles.top} start={<Back gtin={product.gtin} />} end={<ToBasket gtin={product.gtin} />} />
      <div className={styles.picture} data-hero={product.hasHero || undefined}>
        <img src={pictureUrl(product.picture, product.hasHero)} width="768" height="768" alt="" />
      </div>
      <div className={styles.string}>
        <Tag hang className={styles.tag}>
          <span className={styles.word}>{t('origin.batch')}</span>
          <Lot lot={lot} />
        </Tag>
        {!recall && <VerdictSeal state={state} />}
      </div>
      {recall && <Tape className={styles.tape}>{tapeWords(origin, recall, messages)}</Tape>}
    </div>
  )
}

/** The ways a hero may be drawn, short of a recall. */
const stateOf = (state: VerdictState): 'clean' | 'note' | 'gap' | 'withheld' => {
  switch (state) {
    case 'verified':
      return 'clean'
    case 'note':
      return 'note'
    case 'gap':
    case 'missingStep':
      return 'gap'
    case 'tooWarm':
    case 'failedTest':
    case 'expired':
    case 'recalled':
      return 'withheld'
  }
}

/** A lot in two lines, broken at its last hyphen; readers hear it whole. */
function Lot({ lot }: { lot: string }) {
  const cut = lot.lastIndexOf('-')
  const lines = cut > 0 ? [lot.slice(0, cut), lot.slice(cut + 1)] : [lot]
  return (
    <Code className={styles.lot}>
      <VisuallyHidden>{lot}</VisuallyHidden>
      <span aria-hidden="true">
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </span>
    </Code>
  )
}

function VerdictSeal({ state }: { state: VerdictState }) {
  const { t } = useMessages()
  const shop = t('shell.name')
  const look = { size: state === 'verified' ? 124 : state === 'note' ? 120 : 118, stamp: true, className: styles.seal }
  switch (state) {
    case 'verified':
      return (
        <Seal {...look} kind="verified" top={t('origin.sealVerified')} bottom={shop} label={t('origin.sealVerified')} />
      )
    case 'note':
      return <Seal {...look} kind="noted" top={t('origin.sealNoted')} bottom={shop} label={t('origin.sealNoted')} />
    case 'gap':
    case 'missingStep':
      return (
        <Seal
          {...look}
          kind="blank"
          stamp={false}
          top={t('origin.sealNoneTop')}
          bottom={t('origin.sealNoneBottom')}
          label={t('origin.sealNone')}
        />
      )
    case 'tooWarm':
    case 'failedTest':
    case 'expired':
    case 'recalled':
      return (
        <Seal
          {...look}
          kind="blank"
          stamp={false}
          top={t('origin.sealWithheldTop')}
          bottom={t('origin.sealWithheldBottom')}
          label={t('origin.sealWithheld')}
        />
      )
  }
}

/** Shown once some of it is in the basket: this page has no tab bar to go there by. */
function ToBasket({ gtin }: { gtin: string }) {
  const { t } = useMessages()
  const { data: basket } = useQuery({ ...basketQuery, throwOnError: false })
  const count = quantityOf(basket, gtin)
  if (count === 0) return null
  return (
    <RoundLink
      label={t('shell.basketPill', { count })}
      icon={ShoppingBasket}
      tone="paper"
      render={(link) => <Link to={paths.basket()} {...link} data-act="openBasket" />}
    />
  )
}

/** Where the person came from; the product's page when a tag brought them in from outside. */
function Back({ gtin }: { gtin: string }) {
  const { t } = useMessages()
  const navigate = useNavigate()
  const { key } = useLocation()
  const back = () => void (key === 'default' ? navigate(paths.product(gtin), { replace: true }) : navigate(-1))
  return <RoundButton label={t('shell.back')} icon={ArrowLeft} tone="paper" onClick={back} data-act="back" />
}
