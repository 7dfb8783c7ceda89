import { strongest } from '../negotiation/space.ts';
import { steer } from './agreements.ts';
import { drive, report } from './apply.ts';
import { floorOf } from './clock.ts';
import { changesOf } from './compiled.ts';
import { postureKey } from './keys.ts';
import { draw } from './random.ts';
import type { Agreement } from './snapshot.ts';
import { inForce } from './state.ts';
import { utilityOf } from './taste.ts';
import { keptWord } from './trust.ts';
import { clip, happen, round, type World, weekOf } from './world.ts';

/** Coefficients of model.md §8: monitoring, guarantees and specific terms make ceasefires last (Fortna 2003;
 * Mattes & Savun 2009/10; Clayton et al. 2022). Their sizes are ours, and the debrief says so. */
export const HAZARD = {
  bare: 0.3,
  preliminary: 0.18,
  definitive: 0.08,
  mind: 1.1,
  monitors: 1.3,
  guarantees: 1.0,
  temptation: 1.5,
  vague: 0.8,
  erosion: 0.01,
  reported: 0.35,
  reportedByMonitors: 0.6,
  falseReport: 0.08,
} as const;

export interface HazardTerms {
  klass: 'bare' | 'preliminary' | 'definitive';
  /** Base hazard per week of its class, when the file names one. */
  base?: number | undefined;
  erosion?: number | undefined;
  violates: number;
  monitors: number;
  guarantees: number;
  vague: number;
  /** Floor less what is in force is worth, at least 0. */
  temptation: number;
  age: number;
}
/** Violation hazard per bound signatory and week; P(violation) = 1 − e^−h. */
export const hazard = (t: HazardTerms): number =>
  round(
    (t.base ?? HAZARD[t.klass]) *
      Math.exp(
        HAZARD.mind * t.violates -
          HAZARD.monitors * t.monitors -
          HAZARD.guarantees * t.guarantees +
          HAZARD.temptation * Math.max(0, t.temptation) +
          HAZARD.vague * t.vague +
          (t.erosion ?? HAZARD.erosion) * t.age,
      ),
  );

/** What the options in force, measures and calls for monitoring add up to, each 0..1. */
export function strengths(
  w: World,
  agreement: Agreement,
): { monitors: number; guarantees: number; vague: number } {
  const x = inForce(w.c, w.s);
  const whole = strongest(w.c.space, x);
  let vague = 0;
  for (const [k, o] of changesOf(w.c, agreement.covers)) {
    const issue = w.c.space.issues[k];
    if (issue === undefined) continue;
    vague = Math.max(vague, (issue.options[o]?.vague ?? 0) + (w.s.vague[issue.id] ?? 0));
  }
  return {
    monitors: clip(whole.monitors + w.s.monitors + agreement.extraMonitors, 0, 1),
    guarantees: clip(whole.guarantees + w.s.guarantees, 0, 1),
    vague: clip(vague, 0, 1),
  };
}

/** Probability that a party's conduct in one turn is reported, truly or falsely, at a hazard per week. */
export function reportOdds(h: number, weeks: number, monitors: number): number {
  const broken = 1 - Math.exp(-h * weeks);
  const seen = HAZARD.reported + HAZARD.reportedByMonitors * monitors;
  return round(broken * seen + (1 - broken) * falseReportOdds(weeks, monitors));
}
const falseReportOdds = (weeks: number, monitors: number): number =>
  HAZARD.falseReport * Math.min(1, (1 - monitors) * weeks);

/** How far a party's mind makes it break what it signed: 1 plays for time, 0 seeks a deal. */
export const violates = (w: World, party: string): number => violatesAs(w, w.s.minds[party]);
function violatesAs(w: World, mind: string | undefined): number {
  if (mind === undefined) return 0;
  const file = w.c.scenario.minds[mind];
  return file?.violates ?? (mind === 'plays-for-time' ? 1 : 0);
}

const bound = (w: World, agreement: Agreement): string[] => {
  const parties = new Set<number>();
  for (const [k, o] of changesOf(w.c, agreement.covers))
    for (const p of w.c.space.issues[k]?.options[o]?.binds ?? []) parties.add(p);
  return w.c.parties.filter((p, i) => parties.has(i) && agreement.signatories.includes(p));
};

function klassOf(w: World, agreement: Agreement, monitors: number): HazardTerms['klass'] {
  if (agreement.comprehensive && monitors > 0) return 'definitive';
  const core = Object.keys(agreement.covers).some((issue) => w.c.scenario.issues[issue]?.core);
  return monitors === 0 && !core ? 'bare' : 'preliminary';
}

const WEEKS = { day: 1 / 7, week: 1, month: 4 } as const;
/** Weeks that one turn of this scenario stands for. A week of the year after is always one. */
const weeksOf = (w: World): number =>
  w.stage === 'aftermath' ? 1 : WEEKS[w.c.scenario.calendar.turn] * (w.c.scenario.stretch ?? 1);

/** Writes down how likely what was just reported, or not, was under each mind the party may have. */
function watch(
  w: World,
  agreement: string,
  party: string,
  reported: boolean,
  terms: HazardTerms,
): void {
  const minds = Object.keys(w.c.scenario.parties[party]?.minds ?? {});
  if (minds.length < 2) return;
  const odds = Object.fromEntries(
    minds.map((mind) => {
      const h = hazard({ ...terms, violates: violatesAs(w, mind) });
      return [mind, reportOdds(h, weeksOf(w), terms.monitors)];
    }),
  );
  w.s.watched = [...w.s.watched, { week: weekOf(w.s), agreement, party, reported, odds }];
}

/** Draws who breaks an agreement this week and which of it is reported, truly or falsely. */
function conduct(w: World, agreement: Agreement): boolean {
  const file = w.c.scenario.compliance;
  const week = weekOf(w.s);
  const { monitors, guarantees, vague } = strengths(w, agreement);
  const klass = klassOf(w, agreement, monitors);
  const x = inForce(w.c, w.s);
  let reported = false;
  for (const party of bound(w, agreement)) {
    const terms = {
      klass,
      base: file[`base-${klass}`],
      erosion: file.erosion,
      violates: violates(w, party),
      monitors,
      guarantees,
      vague,
      temptation: floorOf(w.c, w.s, party) - utilityOf(w.c, x, party),
      age: week - (agreement.inForceSince ?? week),
    };
    const p = round(1 - Math.exp(-hazard(terms) * weeksOf(w)));
    const broken = draw(w.seed, 'violation', week, party, agreement.id) < p;
    let seen = false;
    if (broken) {
      seen =
        draw(w.seed, 'report', week, party, agreement.id) <
        HAZARD.reported + HAZARD.reportedByMonitors * monitors;
      // What happened below its orders is told to the party alone; the others see reports.
      const cause = happen(
        w,
        { kind: 'conduct', agreement: agreement.id, reported: seen },
        { by: party, heardBy: [party], cause: 'rule:compliance' },
      );
      if (seen) report(w, agreement.id, party, null, cause);
    } else {
      const odds = falseReportOdds(weeksOf(w), monitors);
      seen = draw(w.seed, 'false-report', week, party, agreement.id) < odds;
      if (seen) report(w, agreement.id, party, null, 'rule:compliance');
    }
    if (w.stage !== 'aftermath') watch(w, agreement.id, party, seen, terms);
    reported ||= seen;
    if (seen && w.stage !== 'aftermath')
      for (const other of agreement.signatories)
        if (other !== party && w.s.charts[postureKey(other)] !== 'gone')
          drive(w, postureKey(other), 'COLDER', 'rule:report');
  }
  return reported;
}

/** A week of what was agreed: conduct and reports, disputes mended or not, trust for weeks without report. */
export function keepAgreements(w: World): void {
  for (const { id } of w.s.agreements) {
    const now = () => w.s.agreements.find((a) => a.id === id);
    const before = now();
    if (before === undefined) continue;
    if (before.until !== null && weekOf(w.s) >= before.until) {
      steer(w, id, 'EXPIRE', 'rule:until', 'rule:until');
      continue;
    }
    if (before.is === 'disputed' || before.is === 'suspended') {
      const { monitors } = strengths(w, before);
      if (draw(w.seed, 'repair', weekOf(w.s), '', id) < 0.5 + 0.3 * monitors)
        steer(w, id, 'REPAIR', 'rule:repair', 'rule:repair');
      else steer(w, id, 'TICK', 'rule:dispute', 'rule:dispute');
      continue;
    }
    if (before.is !== 'inForce') continue;
    if (!conduct(w, before))
      for (const i of before.signatories)
        for (const j of before.signatories) if (i !== j) keptWord(w, i, j, 'rule:kept');
  }
}
