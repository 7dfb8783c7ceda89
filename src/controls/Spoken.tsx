import type { ReactNode } from 'react';

/** Words for those who listen: in the reading order, out of sight. */
export function Spoken({ children }: { readonly children: ReactNode }) {
  return <span className="spoken">{children}</span>;
}
