import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchAhead } from '../../src/lib/loading/fetch-ahead';

afterEach(() => vi.unstubAllGlobals());

/** A browser that is at once idle, and scripts that note that they were asked for. */
function browser(state: { onLine: boolean; connection?: { saveData: boolean } }) {
  vi.stubGlobal('navigator', state);
  vi.stubGlobal('requestIdleCallback', (act: () => void) => queueMicrotask(act));
  const asked: string[] = [];
  const script =
    (name: string, comes: Promise<unknown> = Promise.resolve()) =>
    () => {
      asked.push(name);
      return comes;
    };
  return { asked, script };
}

describe('fetchAhead', () => {
  it('fetches one script after the other', async () => {
    const { asked, script } = browser({ onLine: true });
    let arrive = () => {};
    const first = new Promise<void>((resolve) => (arrive = resolve));
    const all = fetchAhead([script('first', first), script('second')]);
    await vi.waitFor(() => expect(asked).toEqual(['first']));
    arrive();
    await all;
    expect(asked).toEqual(['first', 'second']);
  });

  it('asks for no more once one does not come, and does not fail itself', async () => {
    const { asked, script } = browser({ onLine: true });
    await fetchAhead([script('lost', Promise.reject(new Error('gone'))), script('next')]);
    expect(asked).toEqual(['lost']);
  });

  it.each([
    { who: 'who saves data', state: { onLine: true, connection: { saveData: true } } },
    { who: 'without a connection', state: { onLine: false } }
  ])('fetches nothing for a reader $who', async ({ state }) => {
    const { asked, script } = browser(state);
    await fetchAhead([script('any')]);
    expect(asked).toEqual([]);
  });
});
