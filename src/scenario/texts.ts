import type { Path } from './problem.ts';
import type { ScenarioShape } from './schema.ts';

/** A text of the file, and who may read it before the end: everyone (null) or one party. */
export interface TextAt {
  path: Path;
  text: string;
  reader: string | null;
}

/** Every text players can meet while they play, with its reader. What is shown only when all is over
 * (endings, debrief) and what is revealed on purpose is left out. */
export function textsInPlay(file: ScenarioShape): TextAt[] {
  const found: TextAt[] = [];
  const add = (path: Path, text: string | undefined, reader: string | null = null): void => {
    if (text !== undefined) found.push({ path, text, reader });
  };
  for (const key of ['title', 'place', 'hook', 'summary', 'question', 'content-note'] as const) {
    add([key], file[key]);
  }
  file.chronology.forEach(({ text }, i) => {
    add(['chronology', i, 'text'], text);
  });
  for (const [id, { for: cited, title }] of Object.entries(file.sources)) {
    add(['sources', id, 'for'], cited);
    add(['sources', id, 'title'], title);
  }
  for (const [id, party] of Object.entries(file.parties)) {
    const at: Path = ['parties', id, 'brief'];
    add(['parties', id, 'name'], party.name);
    add([...at, 'public', 'full'], party.brief.public.full);
    add([...at, 'public', 'short'], party.brief.public.short);
    const own = party.brief.private;
    for (const key of ['full', 'short', 'want', 'cannot', 'know', 'persuade'] as const) {
      add([...at, 'private', key], own[key], id);
    }
    for (const [mind, reading] of Object.entries(own.minds)) {
      add([...at, 'private', 'minds', mind, 'full'], reading.full, id);
      add([...at, 'private', 'minds', mind, 'short'], reading.short, id);
    }
  }
  for (const [id, issue] of Object.entries(file.issues)) {
    add(['issues', id, 'title'], issue.title);
    for (const [name, { title }] of Object.entries(issue.options)) {
      add(['issues', id, 'options', name, 'title'], title);
    }
  }
  for (const [id, demand] of Object.entries(file.demands)) {
    add(['demands', id, 'title'], demand.title);
    add(['demands', id, 'meaning'], demand.meaning);
  }
  for (const section of ['deadlines', 'measures', 'probes'] as const) {
    for (const [id, { title }] of Object.entries(file[section])) add([section, id, 'title'], title);
  }
  for (const [id, { title, says }] of Object.entries(file.powers)) {
    add(['powers', id, 'title'], title);
    add(['powers', id, 'says'], says);
  }
  for (const [id, event] of Object.entries(file.events)) eventTexts(id, event, add);
  return found;
}

function eventTexts(
  id: string,
  event: ScenarioShape['events'][string],
  add: (path: Path, text: string | undefined, reader?: string | null) => void,
): void {
  const at: Path = ['events', id];
  const heard = event['heard-by'];
  const alone = heard !== 'all' && heard.length === 1 ? (heard[0] ?? null) : null;
  const asked = event.seat?.length === 1 ? (event.seat[0] ?? null) : alone;
  add([...at, 'title'], event.title, alone);
  add([...at, 'text'], event.text, alone);
  event.lines.forEach(({ says }, i) => {
    add([...at, 'lines', i, 'says'], says, alone);
  });
  add([...at, 'asks'], event.asks, asked);
  event.choices.forEach(({ say, price }, i) => {
    add([...at, 'choices', i, 'say'], say, asked);
    add([...at, 'choices', i, 'price'], price, asked);
  });
}
