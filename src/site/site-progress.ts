import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { progressLine } from '../build/progress/progress-line';
import { timeLeft, type Standing, type Step, type StepTimes } from '../build/progress/time-left';

/** What to expect of a first build, from an atlas of a hundred events on two cores. */
const FIRST_TIMES: StepTimes = {
  atlases: { seconds: 3, made: 0 },
  app: { seconds: 3, made: 0 },
  pages: { seconds: 8, made: 0 }
};

/** Told of what a build of a site does, and how far it is; 0 of 0 where nobody knows. */
export type SiteProgress = {
  on: (step: Step, done: number, all: number) => void;
  /** Ends the line, and keeps how long each step took for the next build. */
  end: () => void;
};

/**
 * Shows in a line what a build does, how far it is and about how long is left, which an earlier build tells, from the cache folder.
 */
export function createSiteProgress(show: (line: string) => void, cache: string): SiteProgress {
  const file = path.join(cache, 'site-times.json');
  const earlier = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as StepTimes)
    : FIRST_TIMES;
  const times: StepTimes = {};
  let standing: (Standing & { since: number }) | null = null;
  const leave = (): void => {
    if (standing) times[standing.step] = { seconds: since(standing), made: standing.made };
  };
  return {
    on(step, done, all) {
      if (standing?.step !== step) {
        leave();
        standing = { step, seconds: 0, made: 0, all: null, since: performance.now() };
      }
      Object.assign(standing, { seconds: since(standing), made: done, all: all || null });
      show(progressLine(standing, timeLeft(standing, earlier)));
    },
    end() {
      leave();
      show('');
      mkdirSync(cache, { recursive: true });
      writeFileSync(file, JSON.stringify(times));
    }
  };
}

const since = ({ since }: { since: number }): number => (performance.now() - since) / 1000;
