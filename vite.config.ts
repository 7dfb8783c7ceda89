import { transformAsync } from '@babel/core';
import linguiMacro from '@lingui/babel-plugin-lingui-macro';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { caseFiles } from './scripts/caseFiles.ts';

/**
 * What the page may load, and from where: itself, and nothing inline. Pictures may also be data: and
 * blob:, which is how Phaser makes its textures. The built page carries it, and the server sends it.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page, so that it holds on any static host. */
function policyInPage(): Plugin {
  return {
    name: 'parley:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Turns Lingui's macros into plain calls. Vite 8 has no Babel of its own; only files that use a macro pay. */
function sentences(): Plugin {
  return {
    name: 'parley:sentences',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(src|tests)\/.*\.tsx?$/, code: /@lingui\/(core|react)\/macro/ },
      async handler(code, id) {
        const file = id.replace(/\?.*$/, '');
        const done = await transformAsync(code, {
          filename: file,
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins: file.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'] },
          plugins: [linguiMacro],
        });
        return done?.code ? { code: done.code, map: done.map } : null;
      },
    },
  };
}

/** Sentences with an id of their own stand in the catalog: the built page does not carry them twice. */
function sentencesOnce(): Plugin {
  const SENTENCE =
    /\/\*i18n\*\/\s*\{\s*id:\s*('[^']*'),\s*message:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\s*,?\s*\}/g;
  return {
    name: 'parley:sentences-once',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: '/*i18n*/' },
      handler: (code) => ({ code: code.replace(SENTENCE, '{ id: $1 }'), map: null }),
    },
  };
}

/** Everything is kept by a service worker once a first decision could be made (controls/offline.ts), and a
 * new edition takes over when all pages of the old one are closed: never in mid-game. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    name: 'Parley',
    short_name: 'Parley',
    description: 'A game about negotiating an end to a conflict while a clock runs.',
    lang: 'en',
    display: 'standalone',
    background_color: '#0f1216',
    theme_color: '#14171c',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  includeManifestIcons: false,
  workbox: {
    globPatterns: ['**/*.{html,js,css,svg,woff2,webmanifest}'],
    maximumFileSizeToCacheInBytes: 3_000_000,
    inlineWorkboxRuntime: true,
    cleanupOutdatedCaches: true,
    // Its map names folders of the machine that built it.
    sourcemap: false,
  },
});

export default defineConfig({
  // Relative addresses: the built site runs from any folder of any host.
  base: './',
  plugins: [policyInPage(), caseFiles(), sentences(), sentencesOnce(), react(), offline],
  build: {
    target: 'es2023',
    // A data: address for a small font or picture would need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser/ },
            // What every page needs compresses better as one file than as thirty.
            {
              name: 'controls',
              test: /src[\\/]controls[\\/](?!laterFaces|offline|Slider|Tabs|Tag)/,
            },
            {
              name: 'said',
              test: /src[\\/]locale[\\/](changes|happenings|moves|names|states)\.ts/,
            },
          ],
        },
      },
    },
  },
  preview: {
    headers: {
      'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    environment: 'node',
    // Generous: slow machines are not failures, and no test measures time.
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
