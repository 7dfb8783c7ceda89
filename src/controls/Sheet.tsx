import type { ComponentPropsWithRef } from 'react';
import styles from './Sheet.module.css';

type Kind = 'paper' | 'shade' | 'dim' | 'cable' | 'slip';

interface Look {
  /** `paper` is the brightest; `shade` and `dim` lie further from the lamp; `cable` and `slip` are other stock. */
  readonly kind?: Kind;
  readonly as?: 'div' | 'article' | 'section' | 'aside' | 'li' | 'form';
}

/** A sheet of paper: whatever is on it can be acted on or must be read closely. Marks on it take their colours for paper. */
export function Sheet({
  kind = 'paper',
  as = 'div',
  className,
  ...rest
}: Look & ComponentPropsWithRef<'div'>) {
  // The elements differ in nothing that these props can tell apart.
  const Element = as as 'div';
  return (
    <Element
      {...rest}
      data-surface="paper"
      className={[styles.sheet, styles[kind], className].filter(Boolean).join(' ')}
    />
  );
}
