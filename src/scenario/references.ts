import type { Condition, Coverage, Effect } from './conditions.ts';
import type { Path } from './problem.ts';
import type { ScenarioShape } from './schema.ts';
import type { Words } from './visitWords.ts';

/** What a name is the name of. `hearer` is a party, or the speaker or addressee of a move. */
export type Kind =
  | 'party'
  | 'setter'
  | 'hearer'
  | 'bearer'
  | 'listener'
  | 'issue'
  | 'option'
  | 'demand'
  | 'deadline'
  | 'measure'
  | 'probe'
  | 'answer'
  | 'event'
  | 'choice'
  | 'channel'
  | 'mind'
  | 'ownMind'
  | 'source'
  | 'agreement';

/** One place in which the file names something it has elsewhere. */
export interface Reference {
  kind: Kind;
  name: string;
  /** Path in the checked shape. */
  path: Path;
  /** Whether the name is a key there or a value. */
  part: 'key' | 'value';
  /** For an option its issue, for an answer its probe, for a choice its event, for a mind its party. */
  of?: string;
}

type Options = Record<string, string | readonly string[]>;

class Collector {
  readonly found: Reference[] = [];
  value(kind: Kind, name: string | undefined, path: Path, of?: string): void {
    if (name === undefined) return;
    this.found.push({ kind, name, path, part: 'value', ...(of === undefined ? {} : { of }) });
  }
  values(kind: Kind, names: readonly string[] | undefined, path: Path, of?: string): void {
    names?.forEach((name, i) => {
      this.value(kind, name, [...path, i], of);
    });
  }
  keys(kind: Kind, record: object | undefined, path: Path, of?: string): void {
    for (const name of Object.keys(record ?? {})) {
      const own = of === undefined ? {} : { of };
      this.found.push({ kind, name, path: [...path, name], part: 'key', ...own });
    }
  }
  options(by: Options | undefined, path: Path): void {
    this.keys('issue', by, path);
    for (const [issue, named] of Object.entries(by ?? {})) {
      if (typeof named === 'string') this.value('option', named, [...path, issue], issue);
      else this.values('option', named, [...path, issue], issue);
    }
  }
  coverage({ covers, named }: Coverage, path: Path): void {
    this.options(covers, [...path, 'covers']);
    this.value('agreement', named, [...path, 'named']);
  }
}

function ofCondition(condition: Condition, path: Path, to: Collector): void {
  const word = Object.keys(condition)[0] ?? '';
  const at = [...path, word];
  if ('trust' in condition) {
    to.value('party', condition.trust.of, [...at, 'of']);
    to.value('party', condition.trust.in, [...at, 'in']);
  } else if ('demand' in condition) to.value('demand', condition.demand.id, [...at, 'id']);
  else if ('deadline' in condition) to.value('deadline', condition.deadline.id, [...at, 'id']);
  else if ('agreement' in condition) to.coverage(condition.agreement, at);
  else if ('posture' in condition) to.value('party', condition.posture.party, [...at, 'party']);
  else if ('hurt' in condition) to.value('party', condition.hurt.party, [...at, 'party']);
  else if ('credibility' in condition) to.value('party', condition.credibility.of, [...at, 'of']);
  else if ('belief' in condition) {
    to.value('party', condition.belief.of, [...at, 'of']);
    to.value('party', condition.belief.about, [...at, 'about']);
  } else if ('chose' in condition) {
    to.value('event', condition.chose.event, [...at, 'event']);
    to.values('choice', condition.chose.choice, [...at, 'choice'], condition.chose.event);
  } else if ('happened' in condition) to.value('event', condition.happened, at);
  else if ('measure' in condition) to.value('measure', condition.measure, at);
  else if ('offer' in condition) to.options(condition.offer, at);
  else if ('walked' in condition) to.value('party', condition.walked, at);
  else if ('margin' in condition) to.value('party', condition.margin.party, [...at, 'party']);
  else if ('probe' in condition) {
    to.value('probe', condition.probe.id, [...at, 'id']);
    to.value('party', condition.probe.of, [...at, 'of']);
    to.values('answer', condition.probe.answer, [...at, 'answer'], condition.probe.id);
  }
}

function ofEffect(effect: Effect, path: Path, to: Collector): void {
  const at = [...path, Object.keys(effect)[0] ?? ''];
  if ('trust' in effect) {
    to.value('party', effect.trust.of, [...at, 'of']);
    to.value('party', effect.trust.in, [...at, 'in']);
  } else if ('hurt' in effect) to.value('party', effect.hurt.party, [...at, 'party']);
  else if ('credibility' in effect) to.value('party', effect.credibility.of, [...at, 'of']);
  else if ('demand' in effect) to.value('demand', effect.demand.id, [...at, 'id']);
  else if ('deadline' in effect) to.value('deadline', effect.deadline.id, [...at, 'id']);
  else if ('offer' in effect) to.value('party', effect.offer.of, [...at, 'of']);
  else if ('measure' in effect) to.value('measure', effect.measure.id, [...at, 'id']);
  else if ('reveal' in effect) to.values('listener', effect.reveal.to, [...at, 'to']);
  else if ('violation' in effect) {
    to.value('party', effect.violation.of, [...at, 'of']);
    to.options(effect.violation.covers, [...at, 'covers']);
  } else if ('back-table' in effect)
    to.value('party', effect['back-table'].party, [...at, 'party']);
  else if ('red-line' in effect) {
    const line = effect['red-line'];
    to.value('party', line.party, [...at, 'party']);
    to.value('issue', line.issue, [...at, 'issue']);
    to.value('option', line.option, [...at, 'option'], line.issue);
  } else if ('floor' in effect) to.value('party', effect.floor.party, [...at, 'party']);
  else if ('agreement' in effect) to.coverage(effect.agreement, at);
  else if ('vague' in effect) to.value('issue', effect.vague.issue, [...at, 'issue']);
  else if ('posture' in effect) to.value('party', effect.posture.party, [...at, 'party']);
}

function ofPartiesAndIssues(file: ScenarioShape, to: Collector): void {
  for (const [id, party] of Object.entries(file.parties)) {
    const at: Path = ['parties', id];
    to.keys('mind', party.minds, [...at, 'minds']);
    to.keys('ownMind', party.brief.private.minds, [...at, 'brief', 'private', 'minds'], id);
    to.keys('issue', party['back-table'].weights, [...at, 'back-table', 'weights']);
    to.options(party['red-lines'], [...at, 'red-lines']);
  }
  for (const [id, issue] of Object.entries(file.issues)) {
    const at: Path = ['issues', id];
    to.value('option', issue['status-quo'], [...at, 'status-quo'], id);
    to.values('party', issue.signatories, [...at, 'signatories']);
    to.keys('party', issue.weights, [...at, 'weights']);
    to.keys('party', issue.values, [...at, 'values']);
    for (const [name, option] of Object.entries(issue.options)) {
      const here: Path = [...at, 'options', name];
      to.value('option', option.breach, [...here, 'breach'], id);
      to.values('option', option.includes, [...here, 'includes'], id);
      to.values('party', option.binds, [...here, 'binds']);
      to.values('party', option.needs, [...here, 'needs']);
    }
    for (const [party, values] of Object.entries(issue.values)) {
      to.keys('option', values, [...at, 'values', party], id);
    }
  }
  to.options(file.comprehensive, ['comprehensive']);
  file.board.forEach((zone, i) => {
    to.options(zone.covers, ['board', i, 'covers']);
  });
}

function ofStart(file: ScenarioShape, to: Collector): void {
  const start = file['at-start'];
  const at: Path = ['at-start'];
  to.keys('party', start.hurt, [...at, 'hurt']);
  to.keys('party', start.record, [...at, 'record']);
  to.keys('party', start.postures, [...at, 'postures']);
  to.keys('demand', start.demands, [...at, 'demands']);
  to.values('deadline', start.deadlines, [...at, 'deadlines']);
  to.values('measure', start.measures, [...at, 'measures']);
  for (const [of, trust] of Object.entries(start.trust)) {
    if (of === 'default') continue;
    to.found.push({ kind: 'party', name: of, path: [...at, 'trust', of], part: 'key' });
    if (!Array.isArray(trust)) to.keys('party', trust, [...at, 'trust', of]);
  }
  for (const [id, agreement] of Object.entries(start.agreements)) {
    const here: Path = [...at, 'agreements', id];
    to.options(agreement.covers, [...here, 'covers']);
    agreement.conditions.forEach((condition, i) => {
      to.value('party', condition.by, [...here, 'conditions', i, 'by']);
      to.options(condition.wants, [...here, 'conditions', i, 'wants']);
    });
  }
}

function ofActs(file: ScenarioShape, to: Collector): void {
  for (const [id, demand] of Object.entries(file.demands)) {
    const at: Path = ['demands', id];
    to.value('party', demand.party, [...at, 'party']);
    to.options(demand['satisfied-by'], [...at, 'satisfied-by']);
    demand['traded-by'].forEach((by, i) => {
      to.options(by, [...at, 'traded-by', i]);
    });
    demand['hold-back'].forEach((held, i) => {
      to.options(held.option, [...at, 'hold-back', i, 'option']);
    });
    to.keys('party', demand.acknowledging?.['back-table'], [...at, 'acknowledging', 'back-table']);
  }
  for (const [id, deadline] of Object.entries(file.deadlines)) {
    to.value('setter', deadline.setter, ['deadlines', id, 'setter']);
    to.values('party', deadline['aimed-at'], ['deadlines', id, 'aimed-at']);
  }
  for (const [id, measure] of Object.entries(file.measures)) {
    const at: Path = ['measures', id];
    to.values('party', measure.by, [...at, 'by']);
    to.values('party', measure.on, [...at, 'on']);
    to.keys('party', measure.cost?.['back-table'], [...at, 'cost', 'back-table']);
  }
  for (const [id, power] of Object.entries(file.powers)) {
    const at: Path = ['powers', id];
    to.value('party', power.party, [...at, 'party']);
    to.value('channel', power.heard, [...at, 'heard']);
    to.keys('party', power.cost?.['back-table'], [...at, 'cost', 'back-table']);
  }
  for (const [id, probe] of Object.entries(file.probes)) {
    to.values('party', probe.to, ['probes', id, 'to']);
    for (const [answer, { odds }] of Object.entries(probe.answers)) {
      to.keys('mind', odds, ['probes', id, 'answers', answer, 'odds']);
    }
  }
}

function ofStory(file: ScenarioShape, to: Collector): void {
  for (const [id, channel] of Object.entries(file.channels)) {
    if (channel['heard-by'] === 'all') continue;
    to.values('hearer', channel['heard-by'], ['channels', id, 'heard-by']);
  }
  for (const [id, event] of Object.entries(file.events)) {
    const at: Path = ['events', id];
    if (event['heard-by'] !== 'all') to.values('party', event['heard-by'], [...at, 'heard-by']);
    to.values('source', event.sources, [...at, 'sources']);
    to.values('party', event.seat, [...at, 'seat']);
    event.choices.forEach((choice, i) => {
      if (typeof choice.odds === 'object') {
        to.keys('mind', choice.odds, [...at, 'choices', i, 'odds']);
      }
    });
  }
  file.endings.forEach((ending, i) => {
    to.keys('bearer', ending['who-bears-it'], ['endings', i, 'who-bears-it']);
  });
  file.chronology.forEach((line, i) => {
    to.values('source', line.sources, ['chronology', i, 'sources']);
  });
  file.learning.afterwards.forEach((line, i) => {
    to.values('source', line.sources, ['learning', 'afterwards', i, 'sources']);
  });
}

/** Every name in a scenario that must be the name of something in it. */
export function references(file: ScenarioShape, words: readonly Words[]): Reference[] {
  const to = new Collector();
  ofPartiesAndIssues(file, to);
  ofStart(file, to);
  ofActs(file, to);
  ofStory(file, to);
  for (const word of words) {
    if (word.kind === 'condition') ofCondition(word.condition, word.path, to);
    else ofEffect(word.effect, word.path, to);
  }
  return to.found;
}
