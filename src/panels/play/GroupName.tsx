import { Trans } from '@lingui/react/macro';
import type { GroupId } from '../../play/moveGroups.ts';

/** What a group of moves is called in the list. */
export function GroupName({ group }: { readonly group: GroupId }) {
  switch (group) {
    case 'offer':
      return <Trans>Table an offer</Trans>;
    case 'conditions':
      return <Trans>Attach or lift a condition</Trans>;
    case 'demands':
      return <Trans>Answer or raise a demand</Trans>;
    case 'talk':
      return <Trans>Ask, send an envoy, speak</Trans>;
    case 'deadlines':
      return <Trans>Set, extend, enforce a deadline</Trans>;
    case 'means':
      return <Trans>Offer an inducement, or press</Trans>;
    case 'monitoring':
      return <Trans>Report, or ask for monitors</Trans>;
    case 'leave':
      return <Trans>Withdraw, adjourn, walk out</Trans>;
  }
}
