import { describe, expect, test } from 'vitest';
import { fetchFile } from '../../src/lib/loading/fetch-file';
import { writeSiteFile } from '../../src/lib/loading/site-file';

const whole = writeSiteFile('atlas', { id: 'small' });
const html = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };

/** The result of fetching a file whose request gets this answer. */
const fetched = (answer: () => Promise<Response>) =>
  fetchFile('/small/atlas.json', { kind: 'atlas', fetch: answer });

describe('fetching a file beside the pages', () => {
  test('gives its data', async () => {
    expect(await fetched(async () => new Response(whole))).toEqual({ id: 'small' });
  });

  test.each([
    ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch')), false],
    ['it breaks off', async () => new Response(whole.slice(0, 30)), false],
    ['the server fails', async () => new Response('', { status: 503 }), false],
    ['it is not there', async () => new Response('', { status: 404 }), true],
    ['a host gives a page in its place', async () => new Response('<!doctype html>', html), true]
  ])('fails in a sentence where %s', async (_, answer, missing) => {
    await expect(fetched(answer)).rejects.toMatchObject({
      name: 'LoadFailure',
      message: 'The atlas could not be loaded.',
      missing
    });
  });
});
