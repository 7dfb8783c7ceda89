import { type MarkIndex, SHAPES } from '../../controls/PartyMark.tsx';
import styles from './Seal.module.css';

interface Props {
  readonly mark: MarkIndex;
  readonly pressed: boolean;
  readonly size?: number;
}

/** A seal: wax with the party's shape pressed into it, or a dashed ring with the shape while it is
 * awaited. Its words stand beside it. */
export function Seal({ mark, pressed, size = 28 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" className={styles.seal}>
      {pressed ? (
        <>
          <path
            className={styles.wax}
            d="M14 1.5c4-1.5 7 .5 8 3 3 .5 4.5 4 3.500 7 1.500 3 .5 6.500-2 8-1 3-4.500 5-7.500 4.500-3 2-7 1.500-9-1-3.500-.5-5.500-4-4.500-7-1.500-3.500.5-7 3-8 1-4 5-5.500 8.500-6.500z"
          />
          <circle cx="14" cy="13.500" r="8" className={styles.press} />
          <path
            transform="translate(8 7.500) scale(.75)"
            className={styles.shape}
            d={SHAPES[mark]}
          />
        </>
      ) : (
        <>
          <circle cx="14" cy="13.500" r="10" className={styles.ring} />
          <path
            transform="translate(8.500 8) scale(.69)"
            className={styles[`p${mark}`]}
            d={SHAPES[mark]}
          />
        </>
      )}
    </svg>
  );
}
