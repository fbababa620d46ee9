import js from '@eslint/js';
import vitest from '@vitest/eslint-plugin';
import playwright from 'eslint-plugin-playwright';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { folderRule } from './eslint/folder-rule.js';
import svelteConfig from './svelte.config.js';

const RAW_HTML = 'Markup made from text is a hole for injection: build elements or use Svelte.';

/** Names that browsers and Node share, and that read neither a clock nor a network nor a document. */
const PURE_GLOBALS = new Set([
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'structuredClone'
]);

const MACHINE_GLOBALS = Object.keys({ ...globals.browser, ...globals.node })
  .filter((name) => !PURE_GLOBALS.has(name) && !(name in globals.builtin))
  .map((name) => ({ name, message: 'Not here: this folder runs anywhere, so pass it in.' }));

/** Arguments go on the stack, which a list of a hundred thousand overflows. */
const SPREAD = {
  selector: 'CallExpression[callee.object.name="Math"] > SpreadElement',
  message: 'A long list overflows the stack: use extent (src/lib/core/extent.ts).'
};

const CLOCK = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]' },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]' },
  { selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]' },
  { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]' }
].map((one) => ({ ...one, message: 'Time and chance come in as arguments.' }));

export default defineConfig(
  globalIgnores([
    '.svelte-kit/',
    'build/',
    'dist/',
    'test-results/',
    'playwright-report/',
    'static/',
    'geodata/',
    'tests/fixtures/'
  ]),
  js.configs.recommended,
  tseslint.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { dateline: { rules: { folders: folderRule } } },
    rules: {
      'dateline/folders': 'error',
      // TypeScript knows every name, including those missing from this list of globals.
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe'].map(
          (property) => ({ property, message: RAW_HTML })
        ),
        { object: 'document', property: 'write', message: RAW_HTML }
      ],
      // Texts are deliberately searched for control characters.
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'svelte/no-at-html-tags': 'error',
      // Maps and dates are built once, never changed and watched.
      'svelte/prefer-svelte-reactivity': 'off',
      // The view writes its address in full, base path included.
      'svelte/no-navigation-without-resolve': [
        'error',
        { ignorePushState: true, ignoreReplaceState: true }
      ]
    }
  },
  {
    // Svelte interpolates nothing inside a script element; `jsonLdElement` escapes what could end it.
    files: ['src/lib/metadata/PageHead.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'], svelteConfig }
    }
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-syntax': ['error', SPREAD] }
  },
  {
    files: ['src/lib/core/**', 'src/lib/compile/**', 'src/lib/import/**', 'src/lib/export/**'],
    rules: {
      'no-restricted-globals': ['error', ...MACHINE_GLOBALS],
      'no-restricted-syntax': ['error', SPREAD, ...CLOCK]
    }
  },
  {
    // Command-line code prints.
    files: ['src/cli/**', 'src/make-basemap/**', 'tests/**'],
    rules: { 'no-console': 'off' }
  },
  {
    // A test that does not find what it expects may fail by throwing.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
  },
  {
    // Tests must be deterministic: their properties run from the seed in tests/seeds.ts.
    files: ['tests/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...CLOCK,
        {
          selector: 'CallExpression[callee.object.name="fc"] Property[key.name="seed"]',
          message: 'All properties run from the seed in tests/seeds.ts.'
        }
      ]
    }
  },
  {
    // An expectation that may not run proves nothing; vitest checks that each test has one (vite.config.ts).
    files: ['tests/**/*.test.ts'],
    plugins: { vitest },
    rules: {
      'vitest/no-conditional-expect': 'error',
      'vitest/valid-expect': ['error', { maxArgs: 2 }],
      'vitest/valid-expect-in-promise': 'error',
      'vitest/no-standalone-expect': ['error', { additionalTestBlockFunctions: ['fc.property'] }]
    }
  },
  {
    files: ['tests/browser/**/*.spec.ts'],
    plugins: { playwright },
    rules: {
      'playwright/expect-expect': ['error', { assertFunctionNames: ['expectToFit', 'settled'] }],
      'playwright/missing-playwright-await': 'error',
      'playwright/no-conditional-expect': 'error',
      'playwright/valid-expect': 'error',
      'playwright/valid-expect-in-promise': 'error'
    }
  }
);
