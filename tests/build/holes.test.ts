import { expect, it } from 'vitest';
import { HOLES } from '../../src/build/app/holes.js';

it('what is decoded as a page runs cannot be decoded while the app is built', () => {
  for (const hole of [HOLES.footer, HOLES.mapFonts])
    expect(() => decodeURIComponent(hole)).toThrow(URIError);
});
