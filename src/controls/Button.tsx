import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './Button.module.css';

/** `main`: the one thing to do on this screen. `dark`: the same on paper. `plain`: on the desk. `line`: outlined. `quiet`: text only. */
export type ButtonKind = 'main' | 'dark' | 'plain' | 'line' | 'quiet';

interface Look {
  readonly kind?: ButtonKind;
  readonly size?: 'dense' | 'usual' | 'large';
  readonly icon?: ReactNode;
}

/** The classes of a button, for what must be another element (a summary, a file label). */
export function buttonClass({ kind = 'plain', size = 'usual' }: Look, more?: string): string {
  return [styles.button, styles[kind], styles[size], more].filter(Boolean).join(' ');
}

/** A button. `type` is `button` unless said otherwise, so that no form is sent by accident. */
export function Button({
  kind,
  size,
  icon,
  className,
  children,
  ...rest
}: Look & ComponentPropsWithRef<'button'>) {
  return (
    <button type="button" {...rest} className={buttonClass({ kind, size }, className)}>
      {icon}
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads somewhere and does nothing else. */
export function LinkButton({
  kind,
  size,
  icon,
  className,
  children,
  ...rest
}: Look & ComponentPropsWithRef<'a'>) {
  return (
    <a {...rest} className={buttonClass({ kind, size }, className)}>
      {icon}
      {children}
    </a>
  );
}
