import type * as rules from './rules.ts';
import type { Tree } from './source.ts';

/** For every rule, files that break it and must be reported, and files close by that must not. */
export const planted: Record<keyof typeof rules, { bad: Tree[]; good: Tree[] }> = {
  knownRooms: {
    bad: [{ 'src/attic/box.ts': '' }, { 'src/extra.ts': '' }],
    good: [{ 'src/engine/step.ts': '', 'src/main.tsx': '', 'src/result.ts': '' }],
  },
  directions: {
    bad: [
      { 'src/engine/step.ts': "import { decide } from '../minds/decide.ts';" },
      { 'src/engine/step.ts': "import type { Mind } from '../minds/decide.ts';" },
      { 'src/engine/step.ts': "type M = import('../minds/decide.ts').Mind;" },
      { 'src/negotiation/party.ts': "export { x } from '../table/seat.ts';" },
      { 'src/scene/game.ts': "import { Button } from '../controls/Button.tsx';" },
      { 'src/play/store.ts': "const x = () => import('../panels/OfferPanel.tsx');" },
      { 'src/play/store.ts': "new Worker(new URL('../cli/simulate.ts', import.meta.url));" },
      { 'src/result.ts': "import { x } from './main.tsx';" },
    ],
    good: [
      { 'src/minds/decide.ts': "import { view } from '../engine/view.ts';" },
      { 'src/engine/step.ts': "import { x } from './charts/compile.ts'; // '../minds/decide.ts'" },
      { 'src/main.tsx': "import('./panels/Table.tsx'); import './controls/tokens.css';" },
    ],
  },
  controlsKnowNothing: {
    bad: [{ 'src/controls/Meter.tsx': "import type { Party } from '../negotiation/party.ts';" }],
    good: [
      { 'src/controls/Meter.tsx': "import { Bar } from './Bar.tsx'; import '../locale/words.ts';" },
    ],
  },
  noCircles: {
    bad: [
      {
        'src/engine/a.ts': "import type { B } from './b.ts';",
        'src/engine/b.ts': "import { c } from './c.ts';",
        'src/engine/c.ts': "const a = () => import('./a.ts');",
      },
      { 'src/engine/a.ts': "import { self } from './a.ts';" },
    ],
    good: [
      {
        'src/engine/a.ts': "import { b } from './b.ts'; import { c } from './c.ts';",
        'src/engine/b.ts': "import { c } from './c.ts';",
        'src/engine/c.ts': '',
      },
    ],
  },
  pureGlobals: {
    bad: [
      { 'src/engine/x.ts': 'export const x = () => document.title;' },
      { 'src/engine/x.ts': 'window.close();' },
      { 'src/minds/x.ts': 'const r = Math.random();' },
      { 'src/minds/x.ts': "const r = Math['random']();" },
      { 'src/table/x.ts': 'const now = Date.now();' },
      { 'src/table/x.ts': 'const now = new Date();' },
      { 'src/table/x.ts': 'const now = Date();' },
      { 'src/scenario/x.ts': "void fetch('x');" },
      { 'src/scenario/x.ts': 'if (process.env.X) throw 1;' },
      { 'src/classroom/x.ts': 'setTimeout(() => 1);' },
      { 'src/analysis/x.ts': 'globalThis.x = 1;' },
      { 'src/locale/x.ts': 'const all = import.meta.glob("./*");' },
    ],
    good: [
      {
        'src/engine/x.ts': '// document, Math.random()\nconst s = "window"; const d = new Date(0);',
      },
      { 'src/engine/x.ts': 'export const f = (document: { title: string }) => document.title;' },
      {
        'src/engine/x.ts': 'const x = { process: 1 }; export const y = x.process + Math.max(1, 2);',
      },
      { 'src/panels/x.tsx': 'document.title = "x";' },
    ],
  },
  pureImports: {
    bad: [
      { 'src/engine/x.ts': "import { readFileSync } from 'node:fs';" },
      { 'src/engine/x.ts': "import { parse } from 'yaml';" },
      { 'src/scenario/x.ts': "import { setup } from 'xstate';" },
      { 'src/table/x.ts': "import { useState } from 'react';" },
      { 'src/minds/x.ts': "import { createStore } from 'zustand/vanilla';" },
      { 'src/scenario/x.ts': "import text from '../../assets/scenarios/a/a.parley.yaml?raw';" },
    ],
    good: [
      { 'src/scenario/x.ts': "import { parseDocument } from 'yaml'; import { z } from 'zod';" },
      { 'src/engine/x.ts': "import { sha256 } from '@noble/hashes/sha2.js';" },
    ],
  },
  packagesAtHome: {
    bad: [
      { 'src/scene/x.ts': "import { useState } from 'react';" },
      { 'src/panels/x.tsx': "import Phaser from 'phaser';" },
      { 'src/play/x.ts': "import { createRoot } from 'react-dom/client';" },
      { 'src/panels/x.tsx': "import { readFileSync } from 'node:fs';" },
    ],
    good: [
      { 'src/scene/x.ts': "import * as Phaser from 'phaser';" },
      { 'src/cli/x.ts': "import { readFileSync } from 'node:fs';" },
    ],
  },
  macrosOnThePage: {
    bad: [
      { 'src/locale/x.ts': "import { msg } from '@lingui/core/macro';" },
      { 'src/cli/x.ts': "import { t } from '@lingui/core/macro';" },
    ],
    good: [{ 'src/panels/x.tsx': "import { Trans } from '@lingui/react/macro';" }],
  },
  phaserIsLazy: {
    bad: [
      {
        'src/main.tsx': "import { Table } from './panels/Table.tsx';",
        'src/panels/Table.tsx': "import { mount } from '../scene/game.ts';",
        'src/scene/game.ts': "import * as Phaser from 'phaser';",
      },
    ],
    good: [
      {
        'src/main.tsx': "import { Table } from './panels/Table.tsx';",
        'src/panels/Table.tsx': "const scene = () => import('../scene/game.ts');",
        'src/scene/game.ts': "import * as Phaser from 'phaser';",
      },
    ],
  },
  noBarrels: {
    bad: [
      { 'src/engine/index.ts': '' },
      { 'src/engine/all.ts': "export * from './step.ts';" },
      { 'src/engine/all.ts': "export type { Step } from './step.ts';" },
    ],
    good: [{ 'src/engine/step.ts': 'const a = 1; export { a };' }],
  },
  noDefaultExports: {
    bad: [
      { 'src/engine/x.ts': 'export default 1;' },
      { 'src/engine/x.ts': 'const a = 1; export { a as default };' },
    ],
    good: [{ 'src/engine/x.ts': 'export const fallback = { default: 1 };' }],
  },
  privateSubfolders: {
    bad: [{ 'src/minds/x.ts': "import { compile } from '../engine/charts/compile.ts';" }],
    good: [
      { 'src/engine/x.ts': "import { compile } from './charts/compile.ts';" },
      { 'src/engine/charts/x.ts': "import { option } from '../../negotiation/option.ts';" },
    ],
  },
  tellingNames: {
    bad: [
      { 'src/engine/utils/x.ts': '' },
      { 'tests/helpers/x.ts': '' },
      { 'src/cli/common.ts': '' },
    ],
    good: [{ 'src/engine/commonGround.ts': '' }],
  },
  noScenarioInSource: {
    bad: [{ 'src/panels/x.tsx': 'const a = "Moscow says";' }, { 'src/panels/x.css': '/* NATO */' }],
    good: [
      { 'src/engine/x.ts': 'const a = "senator, signatory";' },
      { 'assets/scenarios/a/a.parley.yaml': 'name: Russia' },
    ],
  },
  noOtherOrigins: {
    bad: [
      { 'src/main.tsx': 'const a = "https://example.org/x.js";' },
      { 'index.html': '<script src="//cdn.example.org/x.js"></script>' },
      { 'src/controls/x.css': '@import url(https://fonts.example.org/css);' },
      { 'public/x.json': '{ "a": "wss://example.org" }' },
    ],
    good: [
      { 'public/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      { 'src/main.tsx': '// a comment.of a kind\nconst a = 1; // next' },
    ],
  },
  honestTests: {
    bad: [
      { 'tests/engine/x.test.ts': 'it.skip("x", () => {});' },
      { 'tests/engine/x.test.ts': 'test.only("x", () => {});' },
      { 'tests/browser/x.spec.ts': 'await page.waitForTimeout(100);' },
    ],
    good: [{ 'tests/engine/x.test.ts': 'it("does not skip a week", () => {});' }],
  },
};
