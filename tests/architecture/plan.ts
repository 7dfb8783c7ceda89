/**
 * The plan of the house: a room imports only rooms of earlier floors. Rooms on one floor do not see
 * each other.
 */
export const floors = [
  ['result'],
  ['negotiation'],
  ['genius'],
  ['scenario'],
  ['engine'],
  ['minds'],
  ['table'],
  ['analysis'],
  ['classroom'],
  ['locale'],
  ['play', 'server'],
  ['controls', 'scene'],
  ['panels'],
  ['debrief'],
  ['workshop', 'facilitator', 'cli'],
  ['main'],
];

/** Rooms of the pure floor, each with the only packages it may import. */
export const pure: Record<string, string[]> = {
  result: [],
  negotiation: [],
  genius: ['fast-xml-parser'],
  scenario: ['yaml', 'zod', '@noble/hashes'],
  engine: ['xstate', 'zod', '@noble/hashes'],
  minds: [],
  table: ['zod', '@noble/hashes'],
  analysis: ['@noble/hashes'],
  classroom: ['zod', '@noble/hashes'],
  locale: ['@lingui/core'],
};

/** Packages that only some rooms may import, whatever floor they are on. `node` is Node itself. */
export const homes: Record<string, string[]> = {
  phaser: ['scene'],
  'fast-xml-parser': ['genius'],
  yaml: ['scenario', 'workshop'],
  xstate: ['engine', 'play', 'debrief', 'workshop', 'facilitator'],
  '@xstate/react': ['panels', 'debrief', 'workshop', 'facilitator'],
  react: ['controls', 'panels', 'debrief', 'workshop', 'facilitator', 'main'],
  'react-dom': ['controls', 'panels', 'debrief', 'workshop', 'facilitator', 'main'],
  '@lingui/react': ['controls', 'panels', 'debrief', 'workshop', 'facilitator', 'main'],
  idb: ['play', 'workshop'],
  node: ['server', 'cli'],
};

/** Names that say nothing about what is inside. */
export const emptyNames = ['utils', 'util', 'helpers', 'common', 'misc', 'core', 'shared', 'lib'];

/** What a pure room may not touch: the page, the machine, the clock, chance. */
export const impureGlobals = new Set([
  ...['document', 'window', 'self', 'globalThis', 'global', 'navigator', 'location', 'history'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket'],
  ...['process', 'Buffer', 'require', 'console', 'performance', 'crypto', 'alert'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'postMessage'],
]);
