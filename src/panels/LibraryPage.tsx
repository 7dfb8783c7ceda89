import { useLingui } from '@lingui/react/macro';
import { useTitle } from '../controls/useTitle.ts';
import { Library } from './lobby/Library.tsx';

/** The library, with what this house has on its shelf. */
export function LibraryPage() {
  const { t } = useLingui();
  useTitle('');
  return <Library cases={[]} onOpenFile={async () => t`This cannot be opened yet.`} />;
}
