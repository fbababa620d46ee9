import { loadPartAgain } from './load-part';
import { hideFailure, showFailure } from './show-failure';

/** Makes what tells, in one line over a day's page, of its parts that did not come; to try again is to ask for all of them. */
export function lostParts(): (again: () => Promise<void>) => void {
  const lost: (() => Promise<void>)[] = [];
  return (load) => {
    lost.push(load);
    showFailure({
      failure: { lost: 'part', left: 'day' },
      again: async () => {
        await loadPartAgain(() => Promise.all(lost.map((again) => again())));
        lost.length = 0;
        hideFailure();
      }
    });
  };
}
