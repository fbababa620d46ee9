import type { Standing, Step } from './time-left.ts';

const DOING: Record<Step, string> = {
  atlases: 'Reading the atlases',
  pictures: 'Drawing the preview pictures',
  app: 'Copying the app',
  scripts: 'Building the scripts',
  pages: 'Writing the pages'
};

/** Below so many seconds no number is given. */
const SOON = 5;
const MINUTE = 60;

/** What a build does and how long is left, in seconds, as one line. */
export function progressLine({ step, made, all }: Standing, left: number): string {
  const count = made > 0 ? `: ${made}${all === null ? '' : ` of ${all}`}` : '';
  return `${DOING[step]}${count}, ${leftWords(left)}`;
}

function leftWords(seconds: number): string {
  if (seconds < SOON) return 'a few seconds left';
  if (seconds < 1.5 * MINUTE) return `about ${SOON * Math.round(seconds / SOON)} seconds left`;
  return `about ${Math.round(seconds / MINUTE)} minutes left`;
}
