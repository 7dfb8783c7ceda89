import { announce, replace } from './agreements.ts';
import { applyAll, moveThreshold } from './apply.ts';
import { thresholdOf } from './clock.ts';
import { namesOf } from './compiled.ts';
import { settleConditions } from './conditions.ts';
import { type Question, type RefusalReason, type Reply, sameChanges } from './move.ts';
import { asItWouldStand, isCore, standing } from './state.ts';
import { backValue } from './taste.ts';
import { leave, signersOf } from './texts.ts';
import { moveTrust } from './trust.ts';
import { happen, round, type World } from './world.ts';

const SILENT: Record<Question['kind'], string> = {
  text: 'hold',
  condition: 'hold',
  monitoring: 'hold',
  probe: '',
  event: '',
  deadline: 'lapse',
};
/** What a question may be answered with. */
export function answersOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'text':
    case 'condition':
    case 'monitoring':
      return ['accept', 'refuse', 'hold'];
    case 'event':
      return question.choices;
    case 'probe':
    case 'deadline':
      return question.answers;
  }
}
/** What silence means: hold; the last choice of an event; a deadline that lapses; the last answer. */
function silence(question: Question): string {
  const last = answersOf(question).at(-1) ?? '';
  return SILENT[question.kind] === '' ? last : SILENT[question.kind];
}

/** Back-table value of a text as it would stand, less the threshold, for one signatory. */
function marginOf(w: World, changes: Readonly<Record<string, string>>, party: string): number {
  const x = asItWouldStand(w.c, w.s, { changes });
  return round(backValue(w.c, x, party) - thresholdOf(w.c, w.s, party));
}
const marginsOf = (
  w: World,
  changes: Readonly<Record<string, string>>,
  signers: readonly string[],
) => Object.fromEntries(signers.map((p) => [p, marginOf(w, changes, p)]));

function text(w: World, q: Extract<Question, { kind: 'text' }>, reply: Reply, cause: string): void {
  const it = w.s.texts.find((t) => t.id === q.text);
  if (it === undefined || it.is !== 'standing') return;
  if (reply.answer === 'refuse') {
    const reason: RefusalReason = reply.reason ?? 'not-enough';
    happen(
      w,
      { kind: 'text-refused', text: it.id, reason, names: reply.names ?? null },
      { by: q.to, addressee: it.author, cause, heardBy: it.heardBy },
    );
    if (reason === 'red-line' && reply.names !== undefined)
      nameRedLine(w, q.to, it.id, reply.names);
    leave(w, it.id, 'refused', cause);
    return;
  }
  // Before substance a text that touches a core issue can be tabled but not signed.
  if (reply.answer !== 'accept') return;
  if (w.s.charts.process === 'talksAboutTalks' && isCore(w.c, w.s, it)) return;
  const signed = [...it.signed, q.to];
  const done = it.needs.every((p) => signed.includes(p));
  w.s.texts = w.s.texts.map((t) =>
    t.id === it.id ? { ...t, signed, is: done ? 'signed' : t.is } : t,
  );
  unsay(w, q.to, it.id, cause);
  if (!done) return;
  const id = announce(w, it.changes, it.needs, it, marginsOf(w, it.changes, it.needs), cause);
  happen(
    w,
    { kind: 'text-signed', text: it.id, agreement: id },
    { by: it.author, cause, public: true },
  );
  // The same lines on another sheet have been signed with it: nobody signs, announces and loses them twice.
  for (const twin of standing(w.s))
    if (sameChanges(twin.changes, it.changes)) leave(w, twin.id, 'replaced', cause);
}

/** Naming a red line as the reason puts it on the record. */
function nameRedLine(w: World, party: string, textId: string, issue: string): void {
  const it = w.s.texts.find((t) => t.id === textId);
  if (it === undefined || it.heardBy.length < w.c.parties.length) return;
  const option = namesOf(w.c, asItWouldStand(w.c, w.s, it))[issue];
  const lines = w.s.namedRedLines[party] ?? {};
  if (option === undefined || (lines[issue] ?? []).includes(option)) return;
  w.s.namedRedLines = {
    ...w.s.namedRedLines,
    [party]: { ...lines, [issue]: [...(lines[issue] ?? []), option] },
  };
}
/** Signing what one has said one never would: costs at home. */
function unsay(w: World, party: string, textId: string, cause: string): void {
  const it = w.s.texts.find((t) => t.id === textId);
  if (it === undefined) return;
  const x = namesOf(w.c, asItWouldStand(w.c, w.s, it));
  for (const [issue, options] of Object.entries(w.s.namedRedLines[party] ?? {}))
    if (options.includes(x[issue] ?? '')) moveThreshold(w, party, 0.05, cause);
}

function condition(
  w: World,
  q: Extract<Question, { kind: 'condition' }>,
  reply: Reply,
  cause: string,
  granted: Map<string, string[]>,
): void {
  if (reply.answer === 'refuse' && q.from !== null) {
    moveTrust(w, q.from, q.to, -0.02, cause);
    return;
  }
  if (reply.answer !== 'accept') return;
  const first = Object.fromEntries(Object.entries(q.wants).map(([k, o]) => [k, o[0] ?? '']));
  const yes = [...(granted.get(q.condition) ?? []), q.to];
  granted.set(q.condition, yes);
  const signers = signersOf(w, first);
  // Its owner has asked for it, so its own signature is given.
  if (!signers.every((p) => p === q.from || yes.includes(p))) return;
  announce(w, first, signers, null, marginsOf(w, first, signers), cause);
  settleConditions(w, (x) => x.id === q.condition, 'granted', cause);
}

/** One reply, carried out. `granted` and `calls` gather answers that only count together. */
function carryOut(
  w: World,
  q: Question,
  reply: Reply,
  granted: Map<string, string[]>,
  silent: boolean,
): void {
  const heard =
    q.kind === 'text'
      ? (w.s.texts.find((t) => t.id === q.text)?.heardBy ?? w.c.parties)
      : q.kind === 'probe'
        ? w.c.parties.filter((p) => p === q.to || p === q.from)
        : q.kind === 'event' || q.kind === 'deadline'
          ? [q.to]
          : w.c.parties;
  const cause = happen(
    w,
    { kind: 'replied', question: q, reply },
    { by: q.to, addressee: q.from, heardBy: heard, cause: 'rule:reply' },
  );
  switch (q.kind) {
    case 'text':
      text(w, q, reply, cause);
      return;
    case 'condition':
      condition(w, q, reply, cause, granted);
      return;
    case 'monitoring': {
      const agreement = w.s.agreements.find((a) => a.id === q.agreement);
      if (agreement === undefined) return;
      if (reply.answer === 'refuse' && q.from !== null) moveTrust(w, q.from, q.to, -0.02, cause);
      if (reply.answer !== 'accept') return;
      const yes = [...(granted.get(q.id) ?? []), q.to];
      granted.set(agreement.id, [...(granted.get(agreement.id) ?? []), q.to]);
      const all = granted.get(agreement.id) ?? yes;
      if (agreement.signatories.every((p) => p === q.from || all.includes(p)))
        replace(w, { ...agreement, extraMonitors: 0.3 });
      return;
    }
    case 'probe': {
      w.s.probed = [
        ...w.s.probed,
        { probe: q.probe, of: q.to, by: q.from ?? '', answer: reply.answer, week: w.s.turn },
      ];
      const why = happen(
        w,
        { kind: 'answered', probe: q.probe, answer: reply.answer },
        { by: q.to, addressee: q.from, heardBy: heard, cause },
      );
      applyAll(w, w.c.scenario.probes[q.probe]?.answers[reply.answer]?.then ?? [], why);
      return;
    }
    case 'event': {
      const file = w.c.scenario.events[q.event];
      w.s.chosen = {
        ...w.s.chosen,
        [q.event]: { ...w.s.chosen[q.event], [q.to]: reply.answer },
      };
      const why = happen(
        w,
        { kind: 'chosen', event: q.event, choice: reply.answer, silent },
        { by: q.to, cause, public: true },
      );
      applyAll(w, file?.choices.find((c) => c.id === reply.answer)?.then ?? [], why);
      return;
    }
    case 'deadline': {
      const run = w.s.deadlines[q.deadline];
      if (run === undefined) return;
      const decision = reply.answer as 'enforce' | 'extend' | 'lapse';
      w.s.deadlines = { ...w.s.deadlines, [q.deadline]: { ...run, decision } };
      return;
    }
  }
}

/** The second beat: events first, then everything else in the order it was put. A question not answered,
 * or answered with what it does not allow, is answered by silence. */
export function playReplies(w: World, replies: Readonly<Record<string, readonly Reply[]>>): void {
  const granted = new Map<string, string[]>();
  const order = [...w.s.questions].sort(
    (a, b) => Number(b.kind === 'event') - Number(a.kind === 'event'),
  );
  for (const q of order) {
    const given = replies[q.to]?.find((reply) => reply.question === q.id);
    const fits = given !== undefined && answersOf(q).includes(given.answer);
    carryOut(w, q, fits ? given : { question: q.id, answer: silence(q) }, granted, !fits);
  }
  w.s.questions = [];
}
