import { describe, expect, it } from 'vitest';
import { publisherName } from '../../../src/lib/core/evidence/publisher-name';
import { source } from '../../panels/sample-atlas';

describe('publisherName', () => {
  it('is the paper, else the publisher, else the title', () => {
    const both = { container: 'The Paper', publisher: 'The Company' };
    expect(publisherName(source('a', '2023-09-12', both))).toBe('The Paper');
    expect(publisherName(source('a', '2023-09-12', { publisher: 'The Company' }))).toBe(
      'The Company'
    );
    expect(publisherName(source('a', '2023-09-12'))).toBe('“Title of a”');
  });
});
