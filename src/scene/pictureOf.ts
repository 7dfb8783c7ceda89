import { sameChanges } from '../engine/move.ts';
import type {
  AgreementSeen,
  DeadlineSeen,
  DemandSeen,
  PartySeen,
  TextSeen,
  View,
} from '../engine/viewTypes.ts';
import { signedTexts } from '../play/textRows.ts';
import type {
  Folder,
  Glass,
  Mark,
  Place,
  Row,
  ScenePicture,
  Sheet,
  Zone,
  ZoneState,
} from './picture.ts';
import { SPOKEN, WRITTEN } from './shown.ts';

/** What of a view the scene reads. */
export type SceneView = Pick<
  View,
  | 'seat'
  | 'turn'
  | 'day'
  | 'movesPerTurn'
  | 'movesLeft'
  | 'intensity'
  | 'parties'
  | 'demands'
  | 'deadlines'
  | 'texts'
  | 'agreements'
  | 'inForce'
  | 'log'
  | 'closed'
> & { readonly case: Pick<View['case'], 'space' | 'roles'> };

/** A zone as the scenario's board has it. */
export interface BoardZone {
  readonly id: string;
  readonly title: string;
  readonly drawn: Zone['figure'];
  readonly covers: Readonly<Record<string, string | readonly string[]>>;
}

// A principal without a text for this long is drawn with its chair turned.
const STALLED_AFTER = 3;

/** The shape and colour of the party at a position of the scenario's list. */
function markAt(position: number): Mark {
  const marks: readonly Mark[] = [1, 2, 3, 4, 5, 6];
  return marks[((position % 6) + 6) % 6] ?? 1;
}

function folderOf(demand: DemandSeen): Folder[] {
  return demand.state === 'latent' ? [] : [{ demand: demand.id, state: demand.state, to: null }];
}

function placeOf(view: SceneView, party: PartySeen): Place {
  const principal = view.case.roles.find((r) => r.id === party.id)?.role !== 'mediator';
  return {
    party: party.id,
    mark: markAt(view.case.space.parties.indexOf(party.id)),
    you: party.id === view.seat,
    posture: party.posture,
    stalling: principal && !party.gone && view.turn - party.lastText > STALLED_AFTER,
    trust: party.trustsYou,
    voice: view.log.filter((h) => h.by === party.id && SPOKEN.has(h.kind)).length,
    folders: view.demands.filter((d) => d.party === party.id).flatMap(folderOf),
  };
}

/** The seat itself first, the others in the scenario's order. */
function placesOf(view: SceneView): Place[] {
  const mine = view.parties.filter((p) => p.id === view.seat);
  const others = view.parties.filter((p) => p.id !== view.seat);
  return [...mine, ...others].map((party) => placeOf(view, party));
}

const LIVE: ReadonlySet<AgreementSeen['is']> = new Set([
  'tabled',
  'announced',
  'conditioned',
  'inForce',
  'disputed',
  'suspended',
]);

function rowsOf(view: SceneView, text: TextSeen | null, shown: AgreementSeen | null): Row[] {
  const { issues, parties } = view.case.space;
  // One clip for each condition that is still open: on the first line its agreement covers.
  const clips = new Map<string, string>();
  for (const agreement of view.agreements) {
    const open = agreement.conditions.find((c) => c.is === 'open');
    const [line] = Object.keys(agreement.covers);
    if (open !== undefined && line !== undefined && LIVE.has(agreement.is))
      clips.set(line, open.by);
  }
  return issues.map((issue, k): Row => {
    const by = clips.get(issue.id);
    if (by !== undefined)
      return { issue: issue.id, state: 'conditioned', by: markAt(parties.indexOf(by)) };
    const now = view.inForce[k] ?? issue.statusQuo;
    const wanted = text?.changes[issue.id];
    const settled = text === null || text.is === 'signed' || issue.options[now]?.id === wanted;
    if (wanted !== undefined && !settled) return { issue: issue.id, state: 'open', by: null };
    const agreed =
      wanted !== undefined || now !== issue.statusQuo || shown?.covers[issue.id] !== undefined;
    return { issue: issue.id, state: agreed ? 'agreed' : 'rest', by: null };
  });
}

/** A signed text whose vote at home is still to come; else the newest that stands; else one answered since last week; else the newest agreement. */
function sheetOf(view: SceneView, places: readonly Place[]): Sheet | null {
  const { parties } = view.case.space;
  const newest = [...view.texts].reverse();
  // What all have signed and no home has voted on lies on top, as in the panels.
  const waiting = signedTexts(view);
  const text =
    newest.find(
      (t) => t.is === 'signed' && waiting.some(({ covers }) => sameChanges(t.changes, covers)),
    ) ??
    newest.find((t) => t.is === 'standing') ??
    newest.find((t) => (t.is === 'refused' || t.is === 'signed') && t.week >= view.turn - 1) ??
    null;
  const indexOf = (party: string): number =>
    Math.max(
      0,
      places.findIndex((p) => p.party === party),
    );
  const sealsOf = (needs: readonly string[], signed: readonly string[]): Sheet['seals'] =>
    needs.map((party) => ({
      party,
      mark: markAt(parties.indexOf(party)),
      pressed: signed.includes(party),
    }));
  if (text !== null) {
    return {
      text: text.id,
      from: indexOf(text.author),
      state: text.is === 'refused' ? 'refused' : 'stands',
      rows: rowsOf(view, text, null),
      seals: sealsOf(text.needs, text.signed),
    };
  }
  const agreement = [...view.agreements].sort((a, b) => b.signedWeek - a.signedWeek)[0];
  if (agreement === undefined) return null;
  return {
    text: agreement.id,
    from: indexOf(agreement.signatories[0] ?? view.seat),
    state: agreement.is === 'collapsed' || agreement.is === 'unratified' ? 'collapsed' : 'stands',
    rows: rowsOf(view, null, agreement),
    seals: sealsOf(agreement.signatories, agreement.signatories),
  };
}

function glassOf(view: SceneView, deadline: DeadlineSeen): Glass[] {
  const { set, due, state } = deadline;
  if (state === 'unset' || set === null || due === null) return [];
  const left = due <= set ? 0 : Math.min(1, Math.max(0, (due - view.turn) / (due - set)));
  return [
    {
      deadline: deadline.id,
      owner: markAt(view.case.space.parties.indexOf(deadline.setter)),
      left,
      state,
      turns: deadline.extensions,
    },
  ];
}

/** Four glasses at most: those that still run before those that are over. */
function glassesOf(view: SceneView): Glass[] {
  const all = view.deadlines.flatMap((d) => glassOf(view, d));
  if (all.length <= 4) return all;
  const runs = (g: Glass): boolean =>
    g.state === 'set' || g.state === 'looming' || g.state === 'due';
  const kept = new Set([...all.filter(runs), ...all.filter((g) => !runs(g))].slice(0, 4));
  return all.filter((g) => kept.has(g));
}

const ZONE_STATES: Readonly<Partial<Record<AgreementSeen['is'], ZoneState>>> = {
  inForce: 'inForce',
  disputed: 'disputed',
  suspended: 'suspended',
  announced: 'conditioned',
  conditioned: 'conditioned',
};

// Of several agreements on one zone the one that says most about today is shown.
const LOUDEST: readonly ZoneState[] = ['disputed', 'inForce', 'suspended', 'conditioned'];

function zoneOf(view: SceneView, zone: BoardZone): Zone {
  const inZone = (issue: string, option: string): boolean =>
    [zone.covers[issue] ?? []].flat().includes(option);
  const states = view.agreements
    .filter((a) => Object.entries(a.covers).some(([issue, option]) => inZone(issue, option)))
    .map((a) => ZONE_STATES[a.is]);
  const said = LOUDEST.find((state) => states.includes(state));
  // What the case begins with may be in force without an agreement of its own.
  const standing = view.case.space.issues.some((issue, k) => {
    const option = issue.options[view.inForce[k] ?? issue.statusQuo];
    return option !== undefined && inZone(issue.id, option.id);
  });
  const state = said ?? (standing ? 'inForce' : 'none');
  return { id: zone.id, label: zone.title, figure: zone.drawn, state };
}

/** Length of the day, 0 at midwinter .. 1 at midsummer, in the northern half of the world. */
export function daylightOn(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  const start = Date.UTC(year ?? 2000, 0, 1);
  const days = (Date.UTC(year ?? 2000, (month ?? 1) - 1, date ?? 1) - start) / 86_400_000;
  return 0.5 - 0.5 * Math.cos((2 * Math.PI * (days + 10)) / 365);
}

// Cables lie there for the week they came in and the next.
const MOST_PAPERS = 3;

const papersOf = (view: SceneView): string[] =>
  view.log
    .filter((h) => WRITTEN.has(h.kind) && h.week >= view.turn - 1)
    .slice(-MOST_PAPERS)
    .map((h) => h.id);

const COLDNESS: Readonly<Record<PartySeen['posture'], number>> = {
  open: 0,
  guarded: 0.4,
  cold: 0.8,
  leaving: 1,
  gone: 1,
};

/**
 * The picture of the table for one seat, from its view and nothing else.
 * Tension is the mean of how cold the delegations are and how intense the fighting is, 0..1.
 */
export function pictureOf(
  view: SceneView,
  board: readonly BoardZone[],
  threads = false,
): ScenePicture {
  const places = placesOf(view);
  const cold = places.reduce((sum, p) => sum + COLDNESS[p.posture], 0) / Math.max(1, places.length);
  return {
    week: view.turn,
    places,
    sheet: sheetOf(view, places),
    glasses: glassesOf(view),
    zones: board.slice(0, 4).map((zone) => zoneOf(view, zone)),
    papers: papersOf(view),
    threads,
    over: view.closed !== null,
    movesLeft: view.movesLeft,
    movesPerWeek: view.movesPerTurn,
    daylight: daylightOn(view.day),
    tension: Math.min(1, Math.max(0, 0.6 * cold + 0.4 * view.intensity)),
  };
}
