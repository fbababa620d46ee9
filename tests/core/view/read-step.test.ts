import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../../src/lib/core/time/day';
import { formatAddress } from '../../../src/lib/core/view/address';
import { readStep } from '../../../src/lib/core/view/read-step';

describe('the address of a step', () => {
  it.each([
    '2023-09-13',
    '2023-09-10?to=2023-09-19&graph=train',
    '2023-09-12?hour=06&event=stop&known=2023-09-12T06&view=5/48.2/134.1'
  ])('%s is read as a page’s is', (at) => {
    const { address, issues } = readStep(at);
    expect(issues).toEqual([]);
    expect(formatAddress(address)).toBe(`/${at}`);
  });

  it('keeps the day, and reports what it cannot read', () => {
    const { address, issues } = readStep('2023-09-13?known=soon');
    expect(address.window?.days.from).toBe(dayFromIso('2023-09-13'));
    expect(issues).toHaveLength(1);
  });
});
