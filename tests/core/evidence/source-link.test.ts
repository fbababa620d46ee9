import { expect, it } from 'vitest';
import { sourceLink } from '../../../src/lib/core/evidence/source-link';

it('points at the passage', () => {
  expect(sourceLink('https://example.org/a?b=1', 'left the capital')).toBe(
    'https://example.org/a?b=1#:~:text=left%20the%20capital'
  );
});

it('keeps a fragment that the address has', () => {
  expect(sourceLink('https://example.org/a#part', 'noon')).toBe(
    'https://example.org/a#part:~:text=noon'
  );
});

it('replaces a text directive that the address has', () => {
  expect(sourceLink('https://example.org/a#:~:text=old', 'new')).toBe(
    'https://example.org/a#:~:text=new'
  );
});

it('is the plain address without a passage, or with an invalid text directive', () => {
  expect(sourceLink('https://example.org/a')).toBe('https://example.org/a');
  expect(sourceLink('https://example.org/a', 'a,b,c,d')).toBe('https://example.org/a');
});

it.each([undefined, '', '/a', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
  'makes no link of %s',
  (url) => {
    expect(sourceLink(url, 'x')).toBeNull();
  }
);
