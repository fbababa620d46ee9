import { describe, expect, it } from 'vitest';
import { citing } from '#words/claims';
import { stanceSaid, stanceSaidAlone } from '#words/source-page';

const minister = { speech: 'said', by: 'the Minister' } as const;
const nobody = { speech: 'alleged', by: null } as const;

describe('what a source reports to have been said', () => {
  it('is laid to who said it, after whom the source cites for it', () => {
    expect(`${stanceSaid('reports', minister).join('the Agency')}${minister.by}`).toBe(
      'Reported, citing the Agency; said by the Minister'
    );
    expect(`${stanceSaidAlone('confirms', minister)}${minister.by}`).toBe(
      'Confirmed; said by the Minister'
    );
  });

  it('is reported, and not alleged, by the source', () => {
    expect(stanceSaidAlone('alleges', nobody)).toBe('Reported; it does not say who alleged it');
    expect(stanceSaid('alleges', nobody).join('the Agency')).toBe(
      'Reported, citing the Agency; it does not say who alleged it'
    );
  });

  it('stands in one line between the publisher and the day', () => {
    expect(`One${citing(null, minister)}Tue`).toBe('One; said by the Minister, Tue');
    expect(`One${citing('Two', minister)}Tue`).toBe('One, citing Two; said by the Minister, Tue');
    expect(`One${citing('Two', nobody)}Tue`).toBe('One, citing Two, Tue');
  });
});
