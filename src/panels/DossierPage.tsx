import { Missing } from './Missing.tsx';

/** The dossier of one case of the shelf. */
export function DossierPage({ slug }: { readonly slug: string }) {
  return <Missing>{slug}</Missing>;
}
