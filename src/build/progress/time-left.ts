/** What a build does, one after another: it copies an app or builds its scripts; pictures only if some are not in the cache. */
export const STEPS = ['atlases', 'app', 'scripts', 'pictures', 'pages'] as const;
export type Step = (typeof STEPS)[number];

/** How long each step of a build took, in seconds, and how many things it made. */
export type StepTimes = Partial<Record<Step, { seconds: number; made: number }>>;

/** What to expect of a first build, from one of two atlases with a hundred days on two cores. */
export const FIRST_TIMES: StepTimes = {
  atlases: { seconds: 4, made: 0 },
  scripts: { seconds: 9, made: 0 },
  pages: { seconds: 16, made: 0 }
};

/** How far a build is: in this step since some seconds, with some of all things made. `all` is null where nobody knows yet. */
export type Standing = { step: Step; seconds: number; made: number; all: number | null };

/**
 * Seconds until a build is done: the step's own by its pace, once it has made something, otherwise by an earlier build, which also tells
 * of the steps to come. Whether there will be pictures to draw is known only then, so that they are not reckoned with before.
 */
export function timeLeft({ step, seconds, made, all }: Standing, earlier: StepTimes): number {
  const own =
    made > 0 && all !== null && all > made
      ? (seconds * (all - made)) / made
      : Math.max(0, (earlier[step]?.seconds ?? 0) - seconds);
  const later = STEPS.slice(STEPS.indexOf(step) + 1).filter((one) => one !== 'pictures');
  return later.reduce((sum, one) => sum + (earlier[one]?.seconds ?? 0), own);
}
