import type { View } from '../../engine/viewTypes.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export interface ChannelSeen {
  /** null = the table: all hear. */
  readonly id: string | null;
  /** Its id in the file, for its title. */
  readonly file: string | null;
  readonly hears: 'all' | 'public' | 'one' | 'some';
  readonly parties: readonly string[];
}

/** How an offer could be carried from one chair: the table first. */
export function channelsOf(scenario: Scenario, seat: string): ChannelSeen[] {
  const all = Object.entries(scenario.channels);
  const atTable = all.find(([, one]) => one['heard-by'] === 'all' && !one.public)?.[0] ?? null;
  const others = all.flatMap(([id, one]): ChannelSeen[] => {
    if (id === atTable) return [];
    const by = one['heard-by'];
    if (by === 'all') return [{ id, file: id, hears: one.public ? 'public' : 'all', parties: [] }];
    if (by.includes('addressee')) return [{ id, file: id, hears: 'one', parties: [] }];
    const parties = by.filter((party) => scenario.parties[party] !== undefined);
    // A circle one is no member of is not one's to speak in.
    if (!by.includes('speaker') && !parties.includes(seat)) return [];
    return [{ id, file: id, hears: 'some', parties: parties.filter((party) => party !== seat) }];
  });
  return [{ id: null, file: atTable, hears: 'all', parties: [] }, ...others];
}

/** Who else will hear of a text: those of the channel, and whoever must sign it. */
export function hearersOf(
  view: View,
  channel: ChannelSeen,
  to: string | null,
  signatories: readonly string[],
): string[] {
  const told = channel.hears === 'one' ? (to === null ? [] : [to]) : channel.parties;
  const everybody = channel.hears === 'all' || channel.hears === 'public';
  return view.case.space.parties.filter(
    (party) =>
      party !== view.seat && (everybody || told.includes(party) || signatories.includes(party)),
  );
}

/** Whom a private channel leads to: the likeliest of those who are here; null where it needs nobody. */
export function addresseeOf(
  channel: ChannelSeen | undefined,
  here: readonly string[],
  likely: readonly (string | null | undefined)[],
): string | null {
  if (channel?.hears !== 'one') return null;
  return [...likely, ...here].find((party) => party != null && here.includes(party)) ?? null;
}
