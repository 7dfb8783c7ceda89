import type { Place, ScenePicture, Sheet } from './picture.ts';

/** What moves, in the words of the look's table. */
export type MotionKind =
  | 'spoke'
  | 'tabled'
  | 'cleared'
  | 'agreed'
  | 'conditioned'
  | 'clipped'
  | 'sealed'
  | 'refused'
  | 'demand'
  | 'posture'
  | 'chair'
  | 'sand'
  | 'turned'
  | 'cracked'
  | 'report'
  | 'zone'
  | 'paper'
  | 'hands'
  | 'lampOff'
  | 'pushedBack';

/** One movement from the picture before to the picture now. Times are milliseconds from the start. */
export interface Motion {
  readonly kind: MotionKind;
  /** Ids of the pieces it moves, or `sheet` for the sheet with all that lies on it. */
  readonly targets: readonly string[];
  readonly at: number;
  readonly ms: number;
  /** For a sheet: index of the place it comes from or goes back to. */
  readonly place?: number;
}

/** Longest plan, and how many movements may overlap. */
export const LONGEST = 600;
export const AT_ONCE = 2;

// A plan that would be longer is played faster, down to this share of its pace; the rest are cuts.
const FASTEST = 0.5;

/** A movement without a time yet. */
export interface Wish {
  readonly kind: MotionKind;
  readonly targets: readonly string[];
  readonly ms: number;
  readonly place?: number;
  /** Later ranks are effects of earlier ones and wait for them. */
  readonly rank: number;
}

/** All that lies on a sheet, and the sheet. */
const piecesOf = (sheet: Sheet): string[] => [
  'sheet',
  ...sheet.rows.flatMap(({ issue }) => [`row ${issue}`, `slip ${issue}`, `clip ${issue}`]),
  ...sheet.seals.map(({ party }) => `seal ${party}`),
];

function aboutSheet(before: Sheet | null, now: Sheet | null): Wish[] {
  if (now === null)
    return before === null
      ? []
      : [{ kind: 'cleared', targets: piecesOf(before), ms: 240, rank: 0 }];
  const place = now.from;
  if (before === null || before.text !== now.text) {
    return [{ kind: 'tabled', targets: ['sheet'], ms: 420, place, rank: 0 }];
  }
  if (before.state !== now.state) {
    if (now.state === 'refused')
      return [{ kind: 'refused', targets: ['sheet'], ms: 420, place, rank: 0 }];
    return [{ kind: 'cracked', targets: ['sheet'], ms: 300, rank: 0 }];
  }
  const wishes: Wish[] = [];
  const was = new Map(before.rows.map((row) => [row.issue, row.state]));
  const inked = now.rows.filter((row) => row.state === 'agreed' && was.get(row.issue) !== 'agreed');
  for (const row of inked) {
    const ms = Math.min(160, LONGEST / inked.length);
    wishes.push({ kind: 'agreed', targets: [`row ${row.issue}`], ms, rank: 1 });
  }
  for (const row of now.rows) {
    if (row.state !== 'conditioned' || was.get(row.issue) === 'conditioned') continue;
    wishes.push({
      kind: 'conditioned',
      targets: [`slip ${row.issue}`, `row ${row.issue}`],
      ms: 180,
      rank: 2,
    });
    wishes.push({ kind: 'clipped', targets: [`clip ${row.issue}`], ms: 120, rank: 3 });
  }
  const pressed = new Set(before.seals.filter((s) => s.pressed).map((s) => s.party));
  for (const seal of now.seals) {
    if (seal.pressed && !pressed.has(seal.party)) {
      wishes.push({ kind: 'sealed', targets: [`seal ${seal.party}`], ms: 360, rank: 4 });
    }
  }
  return wishes;
}

const lampOf = (party: string): string[] => [`lamp ${party}`, `pool ${party}`, `halo ${party}`];

function aboutPlace(before: Place, now: Place): Wish[] {
  const wishes: Wish[] = [];
  const was = new Map(before.folders.map((f) => [f.demand, f.state]));
  for (const f of now.folders) {
    if (was.get(f.demand) !== f.state) {
      wishes.push({ kind: 'demand', targets: [`folder ${f.demand}`], ms: 240, rank: 6 });
    }
  }
  if (before.posture !== now.posture) {
    wishes.push({ kind: 'posture', targets: lampOf(now.party), ms: 340, rank: 7 });
  }
  if (before.posture !== now.posture || before.stalling !== now.stalling) {
    wishes.push({ kind: 'chair', targets: [`chair ${now.party}`], ms: 160, rank: 8 });
  }
  return wishes;
}

/** Everybody who has been heard since, at once; whose lamp changes anyway needs no other sign. */
function aboutVoices(was: ReadonlyMap<string, Place>, now: readonly Place[]): Wish[] {
  const heard = now.filter((place) => (was.get(place.party)?.voice ?? place.voice) < place.voice);
  const targets = heard.map((place) => `halo ${place.party}`);
  return targets.length === 0 ? [] : [{ kind: 'spoke', targets, ms: 240, rank: 0 }];
}

/** The newest cable is laid down, and the clock goes on. */
function aboutDays(before: ScenePicture, now: ScenePicture): Wish[] {
  const wishes: Wish[] = [];
  const newest = now.papers.at(-1);
  if (newest !== undefined && !before.papers.includes(newest))
    wishes.push({
      kind: 'paper',
      targets: [`paper ${now.papers.length - 1}`],
      ms: 200,
      rank: 5,
    });
  if (before.week !== now.week || before.movesLeft !== now.movesLeft)
    wishes.push({ kind: 'hands', targets: ['clock'], ms: 240, rank: 5 });
  return wishes;
}

function aboutTime(before: ScenePicture, now: ScenePicture): Wish[] {
  const wishes: Wish[] = [];
  const was = new Map(before.glasses.map((g) => [g.deadline, g]));
  for (const glass of now.glasses) {
    const old = was.get(glass.deadline);
    const targets = [`glass ${glass.deadline}`];
    if (
      old === undefined ||
      (old.left === glass.left && old.state === glass.state && old.turns === glass.turns)
    )
      continue;
    if (glass.turns > old.turns) wishes.push({ kind: 'turned', targets, ms: 500, rank: 9 });
    else if (glass.state === 'lapsed' && old.state !== 'lapsed')
      wishes.push({ kind: 'cracked', targets, ms: 300, rank: 9 });
    else wishes.push({ kind: 'sand', targets, ms: 600, rank: 9 });
  }
  return wishes;
}

function aboutZones(before: ScenePicture, now: ScenePicture): Wish[] {
  const was = new Map(before.zones.map((z) => [z.id, z.state]));
  return now.zones.flatMap((zone): Wish[] => {
    const old = was.get(zone.id);
    if (old === undefined || old === zone.state) return [];
    const report = zone.state === 'disputed';
    return [
      {
        kind: report ? 'report' : 'zone',
        targets: [`zone ${zone.id}`],
        ms: report ? 600 : 300,
        rank: 5,
      },
    ];
  });
}

/** Lays wishes on two tracks, causes first, and squeezes them into the longest plan. */
function schedule(wishes: readonly Wish[]): Motion[] {
  const ordered = [...wishes].sort((a, b) => a.rank - b.rank);
  const free: number[] = Array.from({ length: AT_ONCE }, () => 0);
  const laid: Motion[] = [];
  let rank = 0;
  let floor = 0;
  for (const { rank: level, ...wish } of ordered) {
    if (level !== rank) {
      // An effect starts when its causes are under way, never before they began.
      floor = laid.reduce((latest, m) => Math.max(latest, m.at), floor);
      rank = level;
    }
    const track = free.indexOf(Math.min(...free));
    const at = Math.max(free[track] ?? 0, floor);
    free[track] = at + wish.ms;
    laid.push({ ...wish, at });
  }
  const end = laid.reduce((latest, m) => Math.max(latest, m.at + m.ms), 0);
  const pace = end <= LONGEST ? 1 : Math.max(FASTEST, LONGEST / end);
  return laid
    .map((m) => ({ ...m, at: Math.round(m.at * pace), ms: Math.round(m.ms * pace) }))
    .filter((m) => m.at + m.ms <= LONGEST + 1);
}

/** All that should move between two pictures, causes first. */
export function wishes(before: ScenePicture, now: ScenePicture): Wish[] {
  const was = new Map(before.places.map((p) => [p.party, p]));
  return [
    ...aboutVoices(was, now.places),
    ...aboutSheet(before.sheet, now.sheet),
    ...aboutZones(before, now),
    ...now.places.flatMap((place) => {
      const old = was.get(place.party);
      return old === undefined ? [] : aboutPlace(old, place);
    }),
    ...aboutDays(before, now),
    ...aboutTime(before, now),
  ];
}

/** When a delegation walks out, or the talks end, nothing else moves. */
function alone(before: ScenePicture, now: ScenePicture): Motion[] | null {
  if (now.over && !before.over) {
    const targets = now.places.flatMap((p) => lampOf(p.party));
    return [{ kind: 'lampOff', targets, at: 0, ms: 420 }];
  }
  const was = new Map(before.places.map((p) => [p.party, p.posture]));
  const walked = now.places.find(
    ({ party, posture }) => posture === 'gone' && (was.get(party) ?? 'gone') !== 'gone',
  );
  if (walked === undefined) return null;
  // Lamp off, then the chair back; a pause.
  return [
    { kind: 'lampOff', targets: lampOf(walked.party), at: 0, ms: 160 },
    { kind: 'pushedBack', targets: [`chair ${walked.party}`], at: 200, ms: 260 },
  ];
}

/**
 * How to get from one picture to the next: at most 600 ms, at most two things at once, causes before effects.
 * Whatever is not in the plan is a cut. Without a picture before there is nothing to move from.
 */
export const plan = (before: ScenePicture | null, now: ScenePicture): Motion[] =>
  before === null ? [] : (alone(before, now) ?? schedule(wishes(before, now)));
