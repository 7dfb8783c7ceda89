import type { PartyFile, ScenarioShape } from './schema.ts';

/** What the library says of a case before anybody opens it: a small part of the file, under the file's
 * own keys, so that the ids of its texts are the same. */
export type Cover = Pick<
  ScenarioShape,
  'id' | 'title' | 'kind' | 'as-of' | 'minutes' | 'hook' | 'content-note' | 'language'
> & { parties: Readonly<Record<string, Pick<PartyFile, 'name' | 'playable'>>> };

export const coverOf = (scenario: ScenarioShape): Cover => ({
  id: scenario.id,
  title: scenario.title,
  kind: scenario.kind,
  'as-of': scenario['as-of'],
  minutes: scenario.minutes,
  hook: scenario.hook,
  'content-note': scenario['content-note'],
  language: scenario.language,
  parties: Object.fromEntries(
    Object.entries(scenario.parties).map(([id, { name, playable }]) => [id, { name, playable }]),
  ),
});
