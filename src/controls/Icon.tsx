import { ICONS, type IconName } from './icons.tsx';

export type { IconName };

interface Props {
  readonly name: IconName;
  /** Side in px. */
  readonly size?: number;
  readonly className?: string;
}

/** An icon beside its word. It is never the only carrier of a meaning, so it is hidden from those who listen. */
export function Icon({ name, size = 16, className }: Props) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
    >
      {ICONS[name]}
    </svg>
  );
}
