import type { Finding } from '../scenario/finding.ts';
import { inLesson } from '../scenario/lesson.ts';
import type { Path } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type GateRow, numbered, pieces, shareOf, type Work } from './gateRow.ts';
import { BINDS, deadlineShifts } from './gates/deadlines.ts';
import { loops } from './gates/loops.ts';
import type { Played } from './gateTask.ts';
import { outcomes } from './outcomes.ts';

/** An ending that more than this share of the games come to is the only one. */
const NEARLY_ALWAYS = 0.9;
/** Share of the games spent on each deadline, and on each of the best loops. */
const PART = 0.5;

/** What only playing shows about a scenario, in its author's terms, with counts (scenario-format.md, *Worth
 * checking*). `games` computer games of the case as it is, and some more with deadlines taken away and with
 * seats that repeat themselves. */
export async function playedFindings(
  scenario: Scenario,
  games: number,
  run: Work['run'],
  seed = '1',
): Promise<Finding[]> {
  const size = {
    base: games,
    pairs: Math.ceil(games * PART),
    careless: 0,
    cycle: Math.max(3, Math.ceil(games / 100)),
    ofThree: 0,
    best: 3,
    again: Math.ceil(games * PART),
    answers: 0,
    hard: 0,
  };
  const work: Work = { scenario, size, run, seed };
  const { played } = await run(pieces({ do: 'play', seed, games: numbered(games) }));
  return [
    ...aboutEndings(scenario, played),
    ...aboutUnseen(scenario, played),
    ...aboutSpace(scenario, seed),
    ...aboutSeats(scenario),
    ...aboutLessons(scenario),
    ...(await aboutDeadlines(work)),
    ...aboutLoops(await loops(work)),
  ];
}

const worthChecking = (
  code: Finding['code'],
  path: Path,
  wrote: string,
  why: string,
  todo: string,
): Finding => ({ severity: 'worth-checking', code, path, wrote, why, todo });

function aboutEndings(scenario: Scenario, played: readonly Played[]): Finding[] {
  return scenario.endings.flatMap((ending, i) => {
    const share = shareOf(played, (one) => one.ending === ending.id);
    const path: Path = ['endings', i];
    if (share === 0)
      return worthChecking(
        'ending-unseen',
        path,
        `None of ${played.length} games came to the ending “${ending.id}”.`,
        'Computer delegations at least never bring it about.',
        'ask less of its “when”, or make its way there easier',
      );
    if (share < NEARLY_ALWAYS) return [];
    return worthChecking(
      'ending-always',
      path,
      `${Math.round(share * played.length)} of ${played.length} games came to the ending “${ending.id}”.`,
      'What players do would hardly matter.',
      'make the other endings easier to reach',
    );
  });
}

function aboutUnseen(scenario: Scenario, played: readonly Played[]): Finding[] {
  const events = new Set(played.flatMap((one) => one.events));
  const tabled = new Set(played.flatMap((one) => one.tabled));
  const unseen = Object.keys(scenario.events).filter((id) => !events.has(id));
  const options = Object.entries(scenario.issues).flatMap(([id, issue]) =>
    Object.keys(issue.options)
      .filter((option) => option !== issue['status-quo'] && !tabled.has(`${id} ${option}`))
      .map((option) => [id, option] as const),
  );
  return [
    ...unseen.map((id) =>
      worthChecking(
        'event-unseen',
        ['events', id],
        `“${id}” came in none of ${played.length} games.`,
        'Players would hardly ever meet it.',
        'ask less of its “when”, or raise its “chance”',
      ),
    ),
    ...options.map(([issue, option]) =>
      worthChecking(
        'option-untabled',
        ['issues', issue, 'options', option],
        `Nobody put “${option}” in a text in ${played.length} games.`,
        'It is there, but no delegation would ever prefer it.',
        'make it worth more to somebody, or take it out',
      ),
    ),
  ];
}

function aboutSpace(scenario: Scenario, seed: string): Finding[] {
  const { acceptable, smallestDeal } = outcomes(scenario, seed);
  if (acceptable === 0)
    return [
      worthChecking(
        'no-deal',
        ['parties'],
        'As the case begins there is no deal that everyone who must sign could sign.',
        'Red lines, floors and back tables leave no room: talks could only fail until something moves.',
        'lower a floor, or lift a red line',
      ),
    ];
  if (smallestDeal === null || smallestDeal.changes > 1) return [];
  const [issue, option] = Object.entries(smallestDeal.package)[0] ?? ['', ''];
  return [
    worthChecking(
      'one-issue-deal',
      ['issues', issue],
      `A deal that changes only “${issue}” (${option}) is one everybody would sign at once.`,
      'Players would not have to trade anything.',
      'make it cost somebody something, or need another signature',
    ),
  ];
}

function aboutSeats(scenario: Scenario): Finding[] {
  const own = new Set(Object.values(scenario.powers).map((power) => power.party));
  return Object.keys(scenario.parties)
    .filter((party) => !own.has(party))
    .map((party) =>
      worthChecking(
        'no-power',
        ['parties', party],
        `“${party}” has no power of its own.`,
        'Whoever sits there can do nothing the others cannot do.',
        'add one under “powers”',
      ),
    );
}

function aboutLessons(scenario: Scenario): Finding[] {
  return Object.keys(scenario.lesson).flatMap((minutes) => {
    const short = inLesson(scenario, minutes);
    const last = short?.calendar.turns.to ?? 0;
    const due = Object.values(short?.deadlines ?? {}).some(
      (one) =>
        one.due !== undefined && (typeof one.due === 'number' ? one.due : one.due.from) <= last,
    );
    if (due) return [];
    return worthChecking(
      'lesson-idle',
      ['lesson', minutes],
      `In the lesson of ${minutes} minutes no deadline comes due.`,
      'Nothing would press anybody before the bell.',
      'give the lesson more turns, or bring a date forward',
    );
  });
}

async function aboutDeadlines(work: Work): Promise<Finding[]> {
  const shifts = await deadlineShifts(work, work.size.pairs);
  return shifts
    .filter((one) => !one.binds && work.scenario.deadlines[one.deadline]?.flavour !== true)
    .map(({ deadline, lesson, distance, pairs, of }) => {
      const length = lesson === null ? '' : ` of ${lesson} minutes`;
      const moved = `hardly change (${distance.toFixed(2)})`;
      return worthChecking(
        'deadline-idle',
        ['deadlines', deadline],
        distance > BINDS
          ? `“${deadline}” can be set in only ${pairs} of ${of} games${length}.`
          : `Without “${deadline}” the endings of the ${pairs} games${length} in which it was set ${moved}.`,
        'A date that moves nobody is theatre.',
        'make it cost more, come earlier, be set sooner, or be believed more; or mark it “flavour: true”',
      );
    });
}

/** The rows of the loop gate that were missed, one finding each. */
const aboutLoops = (row: GateRow): Finding[] =>
  row.notes.map((note) => {
    const [party = ''] = note.split(' ');
    return worthChecking(
      'loop-wins',
      ['parties', party],
      `Repeating a few moves wins: ${note}.`,
      'Whoever finds it need not negotiate.',
      'make one of these moves cost something when it is repeated',
    );
  });
