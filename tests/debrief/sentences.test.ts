import '../../src/locale/words.ts';
import { describe, expect, it } from 'vitest';
import { leading } from '../../src/debrief/leading.ts';
import { type Story, storyOf } from '../../src/debrief/story.ts';
import { turningPoints } from '../../src/debrief/turningPoints.ts';
import { yearLines } from '../../src/debrief/yearAfter.ts';
import { sayStatement } from '../../src/locale/account.ts';
import { clearing, ruleOf, sayDecision, weighing } from '../../src/locale/decisions.ts';
import { sayHappening } from '../../src/locale/happenings.ts';
import { shortTurn } from '../../src/locale/turns.ts';
import { bundled } from '../scenarios/bundled.ts';
import { finishedTable } from './games.ts';

const stories: Story[] = ['1', '2', '3'].flatMap((seed) => [
  storyOf('flagship', finishedTable(bundled('talks-about-talks'), 'usa', seed)),
  storyOf('tutorial', finishedTable(bundled('quiet-hours'), 'clinic', seed)),
]);

/** A sentence that was left unfinished shows its seams. */
const UNFINISHED = /[{}]|undefined|NaN|\[object|, ?,/;
const NEVER_SAID = /predict|validated|accurate/i;

function everySentence(story: Story): string[] {
  const { account, names, table } = story;
  return [
    ...account.statements.map((statement) => sayStatement(statement, names)),
    ...account.timeline.map(({ happening }) => sayHappening(happening, names)),
    ...account.timeline.flatMap(({ happening }) => shortTurn(happening, names) ?? []),
    ...table.decisions.map((d) => sayDecision(d, names, story.asked(d))),
    ...table.decisions.flatMap((d) =>
      d.decision === 'answer'
        ? [...weighing(d, names), ruleOf(d), clearing(d.wouldClear, names)]
        : [],
    ),
  ];
}

describe('what the debrief says', () => {
  it('is whole sentences, and claims nothing about the world', () => {
    for (const story of stories) {
      const sentences = everySentence(story);
      expect(sentences.length).toBeGreaterThan(40);
      expect(sentences.filter((one) => UNFINISHED.test(one) || NEVER_SAID.test(one))).toEqual([]);
    }
  });

  it('names what chance was asked about in every record of it', () => {
    for (const story of stories)
      for (const d of story.table.decisions)
        if (d.decision === 'probe' || d.decision === 'event')
          expect(story.asked(d).kind).toBe(d.decision);
  });

  it('reads differently in at least eight statements for two different runs', () => {
    const said = stories
      .filter(({ gameId }) => gameId === 'flagship')
      .map(({ account, names }) => new Set(account.statements.map((s) => sayStatement(s, names))));
    for (const [at, one] of said.entries())
      for (const other of said.slice(at + 1))
        expect([...one].filter((sentence) => !other.has(sentence)).length).toBeGreaterThanOrEqual(
          8,
        );
  });
});

describe('the few of many', () => {
  it('keeps turning points in the order of the log, and no more than fit', () => {
    for (const story of stories) {
      const points = turningPoints(story);
      expect(points.length).toBeLessThanOrEqual(7);
      const places = points.map((item) => story.account.timeline.indexOf(item));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { happening } of points) expect(story.happening(happening.id)).toBe(happening);
    }
  });

  it('leads with statements of different sorts, the ending among them', () => {
    for (const story of stories) {
      const few = leading(story.account.statements);
      expect(few.length).toBeLessThanOrEqual(10);
      expect(few.map(({ code }) => code)).toContain('ended');
      for (const { code } of few)
        expect(few.filter((one) => one.code === code).length).toBeLessThanOrEqual(2);
    }
  });

  it('tells the year after in a few lines, reports of one kind together', () => {
    for (const story of stories) {
      const lines = yearLines(story);
      expect(lines.length).toBeLessThanOrEqual(9);
      for (const line of lines) expect(line.week).toBeGreaterThan(story.talks);
    }
  });
});
