import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type NodePath, parseSync, type types as t, traverse } from '@babel/core';

/** Files by their path from the project's folder, as `src/engine/step.ts`. */
export type Tree = Record<string, string>;

/** One import, of whatever sort: static, of types, dynamic, re-export, worker. */
export interface Import {
  /** A path from the project's folder, or a package's name (`node` for Node's own modules). */
  readonly target: string;
  /** What stands in the file. */
  readonly written: string;
  readonly own: boolean;
  readonly sort: 'static' | 'type' | 'lazy';
  readonly line: number;
}

export interface Source {
  readonly path: string;
  readonly room: string;
  readonly imports: Import[];
  /** Free names it reads, `Math.random` and `Date.now` whole, `new Date()` for one without arguments. */
  readonly globals: { readonly name: string; readonly line: number }[];
  readonly reexports: number[];
  readonly defaultExports: number[];
}

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Reads every text file under the given files and folders of the project. */
export function readTree(...starts: string[]): Tree {
  const tree: Tree = {};
  const visit = (path: string) => {
    const full = join(project, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory())
      for (const name of readdirSync(full)) visit(`${path}/${name}`);
    else if (/\.(m?[jt]sx?|css|html|json|po|svg|webmanifest)$/.test(path))
      tree[path] = readFileSync(full, 'utf8');
  };
  starts.forEach(visit);
  return tree;
}

/** `src/engine/charts/x.ts` → `engine`; `src/main.tsx` → `main`. */
export function roomOf(path: string): string {
  return path.split('/')[1]?.replace(/\..*$/, '') ?? '';
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

const read = new WeakMap<Tree, Source[]>();

/** Every script under src/ of the tree, parsed once. */
export function readSources(tree: Tree): Source[] {
  const known = read.get(tree);
  if (known) return known;
  const sources = Object.entries(tree)
    .filter(([path]) => /^src\/.*\.tsx?$/.test(path))
    .map(([path, text]) => readSource(path, text));
  read.set(tree, sources);
  return sources;
}

function readSource(path: string, text: string): Source {
  const source: Source = {
    path,
    room: roomOf(path),
    imports: [],
    globals: [],
    reexports: [],
    defaultExports: [],
  };
  const line = (node: t.Node) => node.loc?.start.line ?? 0;
  const note = (written: string, sort: Import['sort'], node: t.Node) => {
    const bare = written.replace(/\?.*$/, '');
    const own = bare.startsWith('.') || bare.startsWith('/');
    const target = own ? posix.join(posix.dirname(path), bare) : packageOf(bare);
    source.imports.push({ target, written: bare, own, sort, line: line(node) });
  };
  const file = parseSync(text, {
    filename: path,
    babelrc: false,
    configFile: false,
    parserOpts: { plugins: path.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'] },
  });
  if (!file) throw new Error(`${path} cannot be read`);
  traverse(file, {
    ImportDeclaration({ node }) {
      const named = node.specifiers.filter((each) => each.type === 'ImportSpecifier');
      const onlyTypes =
        node.importKind === 'type' ||
        (named.length > 0 &&
          named.length === node.specifiers.length &&
          named.every((each) => each.importKind === 'type'));
      note(node.source.value, onlyTypes ? 'type' : 'static', node);
    },
    ExportNamedDeclaration({ node }) {
      if (!node.source) return;
      note(node.source.value, node.exportKind === 'type' ? 'type' : 'static', node);
      source.reexports.push(line(node));
    },
    ExportAllDeclaration({ node }) {
      note(node.source.value, node.exportKind === 'type' ? 'type' : 'static', node);
      source.reexports.push(line(node));
    },
    ExportDefaultDeclaration({ node }) {
      source.defaultExports.push(line(node));
    },
    ExportSpecifier({ node }) {
      const name = node.exported.type === 'Identifier' ? node.exported.name : node.exported.value;
      if (name === 'default') source.defaultExports.push(line(node));
    },
    TSImportType({ node }) {
      if (node.argument.type === 'StringLiteral') note(node.argument.value, 'type', node);
    },
    CallExpression({ node }) {
      const [first] = node.arguments;
      if (node.callee.type === 'Import' && first?.type === 'StringLiteral')
        note(first.value, 'lazy', node);
    },
    NewExpression({ node }) {
      // new Worker(new URL('./x.ts', import.meta.url)): the address is an import too.
      const [first] = node.arguments;
      const url = node.callee.type === 'Identifier' && node.callee.name === 'URL';
      if (url && first?.type === 'StringLiteral') note(first.value, 'lazy', node);
    },
    MetaProperty({ node }) {
      if (node.meta.name === 'import')
        source.globals.push({ name: 'import.meta', line: line(node) });
    },
    ReferencedIdentifier(ref: NodePath<t.Identifier | t.JSXIdentifier>) {
      if (ref.scope.hasBinding(ref.node.name, true)) return;
      source.globals.push({ name: nameOf(ref), line: line(ref.node) });
    },
  });
  return source;
}

/** `Math.random` for the `Math` of a member expression, `new Date()` for a date of now, else the name. */
function nameOf(ref: NodePath<t.Identifier | t.JSXIdentifier>): string {
  const { name } = ref.node;
  const { parent } = ref;
  const isObject = parent.type === 'MemberExpression' && parent.object === ref.node;
  if (isObject && parent.property.type === 'Identifier' && !parent.computed)
    return `${name}.${parent.property.name}`;
  if (isObject && parent.property.type === 'StringLiteral')
    return `${name}.${parent.property.value}`;
  const called = parent.type === 'NewExpression' || parent.type === 'CallExpression';
  if (name === 'Date' && called && parent.callee === ref.node)
    return parent.type === 'CallExpression' || parent.arguments.length === 0 ? 'new Date()' : name;
  return name;
}
