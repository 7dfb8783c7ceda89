import { HAZARD, hazard, reportOdds } from '../engine/compliance.ts';
import type { Happening } from '../engine/happening.ts';
import type { AgreementSeen, MindSeen, View } from '../engine/viewTypes.ts';
import { changesOf } from '../engine/worth.ts';
import { strongest } from '../negotiation/space.ts';
import { clip } from '../negotiation/utility.ts';
import { KINDS, type Kind } from '../scenario/vocabulary.ts';
import { oddsUnder } from './kinds.ts';
import { type Belief, bayes, shares } from './posterior.ts';
import { asItStood } from './publicPast.ts';
import { linesOf, publicWeek } from './publicRecord.ts';
import { kindSeen } from './weekSeen.ts';

type Minds = Readonly<Record<string, MindSeen>>;
type Likelihood = Readonly<Record<string, number>>;

/** Kinds are drawn from the second week on: openings look alike. */
const FIRST_KIND = 2;

/** What a seat may think of another's mind, week by week, from its view alone (model.md §7): the prior as
 * week 0, then after each week that has passed. Its week is classed by what was heard and taken as drawn
 * from all kinds, since the menu is not known; answers to this seat's questions and choices in events count
 * by the file's odds; reports, and weeks without, by the common hazards with nothing to tempt it. Empty
 * where the party has only one way to be. */
export function doubts(view: View, about: string): { week: number; belief: Belief }[] {
  const minds = view.case.minds[about] ?? {};
  if (Object.keys(minds).length < 2) return [];
  let belief = shares(view.case.priors[about] ?? {});
  const series = [{ week: 0, belief }];
  const over = view.closed !== null || view.beat === 'over';
  const last = over ? view.turn : view.turn - 1;
  let there = true;
  for (let week = 1; week <= last; week++) {
    for (const likelihood of seenIn(view, about, minds, week, there))
      belief = bayes(belief, likelihood);
    series.push({ week, belief });
    for (const one of linesOf(view, week))
      if (one.kind === 'posture' && one.party === about) there = one.to !== 'gone';
  }
  return series;
}

/** The same now. */
export const doubtOf = (view: View, about: string): Belief =>
  doubts(view, about).at(-1)?.belief ?? {};

function* seenIn(
  view: View,
  about: string,
  minds: Minds,
  week: number,
  there: boolean,
): Generator<Likelihood> {
  if (week >= FIRST_KIND && there) {
    const kind = kindSeen(view, about, week);
    yield oddsOfKind(view, about, minds, week, kind);
  }
  const { probes, events } = view.case.oddsByMind;
  for (const one of linesOf(view, week)) {
    if (one.by !== about) continue;
    if (one.kind === 'answered') yield oddsOfAnswer(minds, probes[one.probe], one.answer);
    if (one.kind === 'chosen' && !one.silent)
      yield oddsOfAnswer(minds, events[one.event], one.choice);
  }
  for (const agreement of view.agreements) yield* kept(view, about, minds, agreement, week);
}

function oddsOfKind(view: View, about: string, minds: Minds, week: number, kind: Kind): Likelihood {
  const record = publicWeek(asItStood(view, week), about);
  return Object.fromEntries(
    Object.entries(minds).map(([name, mind]) => [name, oddsUnder(mind, record, KINDS)[kind] ?? 0]),
  );
}

/** What an answer says: its share of the odds under each mind. */
const oddsOfAnswer = (
  minds: Minds,
  odds: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined,
  answer: string,
): Likelihood =>
  Object.fromEntries(
    Object.keys(minds).map((name) => [name, shares(odds?.[name] ?? { [answer]: 1 })[answer] ?? 0]),
  );

/** A week of an agreement the party is bound by: reported against it, or not. */
function* kept(
  view: View,
  about: string,
  minds: Minds,
  agreement: AgreementSeen,
  week: number,
): Generator<Likelihood> {
  const { space } = view.case;
  const since = agreement.inForceSince;
  const party = space.parties.indexOf(about);
  const changes = [...changesOf(view.case, agreement.covers)];
  const bound = changes.some(([k, o]) => space.issues[k]?.options[o]?.binds.includes(party));
  if (since === null || week < since || !bound || !agreement.signatories.includes(about)) return;
  if (!ranIn(view.log, agreement, week)) return;
  const strength = strongest(space, view.inForce);
  const monitors = clip(strength.monitors + view.monitors, 0, 1);
  const core = changes.some(([k]) => space.issues[k]?.core);
  const terms = {
    klass:
      agreement.comprehensive && monitors > 0
        ? ('definitive' as const)
        : monitors === 0 && !core
          ? ('bare' as const)
          : ('preliminary' as const),
    monitors,
    guarantees: clip(strength.guarantees + view.guarantees, 0, 1),
    vague: clip(
      Math.max(0, ...changes.map(([k, o]) => space.issues[k]?.options[o]?.vague ?? 0)),
      0,
      1,
    ),
    temptation: 0,
    age: week - since,
    erosion: HAZARD.erosion,
  };
  const reported = agreement.reports.some(
    (one) => one.week === week && one.against === about && one.by === null,
  );
  yield Object.fromEntries(
    Object.entries(minds).map(([name, { violates }]) => {
      const p = reportOdds(hazard({ ...terms, violates }), 1, monitors);
      return [name, reported ? p : 1 - p];
    }),
  );
}

/** Was it in force when conduct was looked at that week? A disputed one is not. */
function ranIn(log: readonly Happening[], agreement: AgreementSeen, week: number): boolean {
  let is: string = agreement.is;
  for (let i = log.length - 1; i >= 0; i--) {
    const one = log[i] as Happening;
    if (one.week < week) break;
    if (one.kind !== 'agreement' || one.agreement !== agreement.id) continue;
    // Came into force this week: looked at from now on. Disputed this week: it was in force until then.
    if (one.week === week && one.to === 'inForce' && one.from !== 'disputed') return true;
    is = one.from;
  }
  return is === 'inForce';
}
