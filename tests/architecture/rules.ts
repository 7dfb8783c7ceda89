import { emptyNames, floors, homes, impureGlobals, pure } from './plan.ts';
import { readSources, roomOf, type Source, type Tree } from './source.ts';

/** A rule of the house: looks at files, returns one sentence for everything that breaks it. */
export type Rule = (tree: Tree) => string[];

const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));

/** A rule that looks at one script after the other. */
const each =
  (look: (source: Source) => string[]): Rule =>
  (tree) =>
    readSources(tree).flatMap(look);

/** Everything in src/ is in a room that the plan knows. */
export const knownRooms: Rule = (tree) =>
  Object.keys(tree)
    .filter((path) => path.startsWith('src/') && floorOf(roomOf(path)) < 0)
    .map((path) => `${path}: there is no room called ${roomOf(path)} in the plan`);

/** A room imports only rooms of earlier floors, types included. */
export const directions: Rule = each(({ path, room, imports }) =>
  imports
    .filter(({ target, own }) => own && target.startsWith('src/') && roomOf(target) !== room)
    .filter(({ target }) => floorOf(roomOf(target)) >= floorOf(room))
    .map(({ target, line }) => `${path}:${line}: ${room} may not import ${roomOf(target)}`),
);

/** Controls know nothing of the game. */
export const controlsKnowNothing: Rule = each(({ path, room, imports }) =>
  imports
    .filter(({ target, own }) => room === 'controls' && own && target.startsWith('src/'))
    .filter(({ target }) => !['controls', 'result', 'locale'].includes(roomOf(target)))
    .map(({ target, line }) => `${path}:${line}: a control may not know ${roomOf(target)}`),
);

/** No file comes back to itself through what it imports, types and lazy imports included. */
export const noCircles: Rule = (tree) => {
  const next = new Map(
    readSources(tree).map(({ path, imports }) => [path, imports.map(({ target }) => target)]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
};

/** The pure floor touches neither the page nor the machine, no clock and no chance. */
export const pureGlobals: Rule = each(({ path, room, globals }) =>
  globals
    .filter(({ name }) => room in pure && isImpure(name))
    .map(({ name, line }) => `${path}:${line}: ${name} is not for the pure floor`),
);

function isImpure(name: string): boolean {
  const whole = ['Math.random', 'Date.now', 'new Date()', 'import.meta'];
  return whole.includes(name) || impureGlobals.has(name.replace(/\..*$/, ''));
}

/** A pure room imports only the packages the plan gives it, and nothing outside src/. */
export const pureImports: Rule = each(({ path, room, imports }) => {
  const allowed = pure[room];
  if (!allowed) return [];
  return imports
    .filter(({ target, own }) => (own ? !target.startsWith('src/') : !allowed.includes(target)))
    .map(({ target, line }) => `${path}:${line}: ${room} may not import ${target}`);
});

/** Phaser lives in scene, YAML in scenario, Node in server and cli, React where there is a page. */
export const packagesAtHome: Rule = each(({ path, room, imports }) =>
  imports
    .filter(({ target, own }) => !own && homes[target] && !homes[target].includes(room))
    .map(({ target, line }) => `${path}:${line}: ${target} is not for ${room}`),
);

/** Macros are gone only where Vite builds: the pure floor and the command line run without it. */
export const macrosOnThePage: Rule = each(({ path, room, imports }) =>
  imports
    .filter(
      ({ written }) => written.endsWith('/macro') && (room in pure || homes.node?.includes(room)),
    )
    .map(({ line }) => `${path}:${line}: ${room} also runs in Node, where macros do not`),
);

/** What the page loads first does not contain Phaser: nothing reaches it by static imports. */
export const phaserIsLazy: Rule = (tree) => {
  const sources = new Map(readSources(tree).map((source) => [source.path, source]));
  const seen = new Set<string>();
  const visit = (path: string): string[] => {
    const source = sources.get(path);
    if (!source || seen.has(path)) return [];
    seen.add(path);
    return source.imports
      .filter(({ sort }) => sort === 'static')
      .flatMap(({ target, line }) =>
        target === 'phaser'
          ? [`${path}:${line}: loaded at once, and Phaser with it`]
          : visit(target),
      );
  };
  return visit('src/main.tsx');
};

/** A name is imported from the file it is written in: no index files, no re-exports. */
export const noBarrels: Rule = each(({ path, reexports }) => [
  ...(/\/index\.tsx?$/.test(path) ? [`${path}: an index file says nothing`] : []),
  ...reexports.map((line) => `${path}:${line}: import it from where it is written`),
]);

/** A thing has one name. */
export const noDefaultExports: Rule = each(({ path, defaultExports }) =>
  defaultExports.map((line) => `${path}:${line}: a default export has no name of its own`),
);

/** A subfolder of a room is private to the room. */
export const privateSubfolders: Rule = each(({ path, room, imports }) =>
  imports
    .filter(({ target, own }) => own && roomOf(target) !== room)
    .filter(({ target }) => target.startsWith('src/') && target.split('/').length > 3)
    .map(({ target, line }) => `${path}:${line}: ${target} is private to ${roomOf(target)}`),
);

/** No drawer for odds and ends, as a folder or as a file. */
export const tellingNames: Rule = (tree) =>
  Object.keys(tree)
    .filter((path) =>
      path.split('/').some((part) => emptyNames.includes(part.replace(/\.(test\.)?\w+$/, ''))),
    )
    .map((path) => `${path}: the name does not say what is in it`);

/** What a scenario is about stands in its file and nowhere in src/. */
export const noScenarioInSource: Rule = (tree) =>
  matches(tree, /russia|ukrain|moscow|kyiv|kremlin|\bnato\b/i, (path) =>
    path.startsWith('src/'),
  ).map((where) => `${where} belongs in a scenario file`);

/** Nothing that is shipped names another origin, but for the names of XML and JSON vocabularies. */
export const noOtherOrigins: Rule = (tree) =>
  matches(
    tree,
    /(?:https?:|wss?:|["'`(])\/\/(?!www\.w3\.org\/|json-schema\.org\/|localhost\b|127\.0\.0\.1)[\w-]+\.[\w.-]+/i,
    (path) => !path.startsWith('tests/'),
  ).map((where) => `${where} is another origin`);

/** A test that is left out, watched alone or waits for a clock shows nothing. */
export const honestTests: Rule = (tree) =>
  matches(
    tree,
    /\b(?:it|test|describe)\.(?:skip|only|todo|fixme|skipIf|runIf)\b|waitForTimeout|@ts-(?:ignore|nocheck)|\bsleep\(/,
    (path) => path.startsWith('tests/') && !path.startsWith('tests/architecture/'),
  );

function matches(tree: Tree, pattern: RegExp, where: (path: string) => boolean): string[] {
  return Object.entries(tree)
    .filter(([path]) => where(path))
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) => {
        const found = pattern.exec(line);
        return found ? [`${path}:${index + 1}: “${found[0]}”`] : [];
      }),
    );
}
