import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { progressLine } from './progress-line.ts';
import { FIRST_TIMES, timeLeft, type Standing, type Step, type StepTimes } from './time-left.ts';

/** Where the last build's times are kept, from Vite's root. */
const TIMES = 'node_modules/.cache/dateline/build-times.json';
/** Where Kit writes the pages of a build. */
const PAGES = '.svelte-kit/output/prerendered/pages';
/** Milliseconds between two looks at the clock. */
const TICK = 500;
/** Moves to the line's start and empties it. */
const CLEAR = '\r\x1b[2K';

/** Where a build tells what it does: nowhere, unless a person is watching. */
export type Screen = { isTTY?: boolean; write: (text: string) => unknown };

/** Told that pictures have been drawn, by how many of all. */
export type Pictured = (made: number, all: number) => void;

/** A Vite plugin that tells, in one line of a terminal, what a build does and how long is left; and whom to tell of pictures. */
export function progressPlugin(screen: Screen = process.stderr): {
  plugin: Plugin;
  onpictures: Pictured;
} {
  const isWatched = screen.isTTY === true && !process.env.CI;
  const began = Date.now();
  const times: StepTimes = {};
  let earlier = FIRST_TIMES;
  let root = '';
  let standing: (Standing & { since: number }) | null = null;
  let timer: NodeJS.Timeout | undefined;

  const tell = (): void => {
    if (!standing) return;
    standing.seconds = (Date.now() - standing.since) / 1000;
    if (standing.step === 'pages') standing.made = countPages(path.resolve(root, PAGES));
    screen.write(CLEAR + progressLine(standing, timeLeft(standing, earlier)));
  };
  const enter = (step: Step | null, all: number | null = null): void => {
    if (standing) {
      tell();
      const { step: was, seconds, made } = standing;
      times[was] = { seconds, made };
    }
    const total = all ?? (step && earlier[step]?.made) ?? 0;
    standing = step && { step, seconds: 0, made: 0, all: total || null, since: Date.now() };
    tell();
  };
  const end = (): void => {
    enter(null);
    clearInterval(timer);
    const file = path.resolve(root, TIMES);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(times));
    const seconds = Math.round((Date.now() - began) / 1000);
    screen.write(`${CLEAR}Built ${times.pages?.made ?? 0} pages in ${seconds} seconds.\n`);
  };

  const plugin: Plugin = {
    name: 'dateline-progress',
    enforce: 'pre',
    apply: (_, { command }) => isWatched && command === 'build',

    // What Vite tells of each file it writes would push the line off the screen; warnings stay.
    config: ({ logLevel }) => (logLevel === undefined ? { logLevel: 'warn' } : {}),

    configResolved(config) {
      root = config.root;
      const file = path.resolve(root, TIMES);
      if (existsSync(file)) earlier = JSON.parse(readFileSync(file, 'utf8')) as StepTimes;
    },

    buildStart: {
      order: 'pre',
      handler() {
        if (this.environment.name !== 'ssr') return;
        enter('atlases');
        timer = setInterval(tell, TICK);
      }
    },

    // The first module asked for: the atlases have been read.
    resolveId: {
      order: 'pre',
      handler() {
        if (standing?.step === 'atlases') enter('scripts');
      }
    },

    writeBundle: {
      order: 'pre',
      sequential: true,
      handler() {
        // Kit writes the pages once the browser's scripts are there.
        if (this.environment.name === 'client') enter('pages');
      }
    },

    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (this.environment.name === 'ssr') end();
      }
    }
  };

  return {
    plugin,
    onpictures(made, all) {
      if (!isWatched) return;
      if (standing?.step !== 'pictures') enter('pictures', all);
      if (standing) standing.made = made;
    }
  };
}

function countPages(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html')
  ).length;
}
