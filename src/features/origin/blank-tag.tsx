import { pictureUrl } from '#ui/picture-url.ts'
import { Tag } from '#ui/tag.tsx'
import styles from './blank-tag.module.css'

/** A tag with nothing printed on it but, if known, the thing it hangs on. */
export function BlankTag({ picture }: { picture?: string | undefined }) {
  return (
    <span className={styles.string}>
      <Tag hang look="soldOut" className={styles.tag}>
        {picture ? (
          <img src={pictureUrl(picture)} width="96" height="96" alt="" />
        ) : (
          <span className={styles.mark}>?</span>
        )}
      </Tag>
    </span>
  )
}
