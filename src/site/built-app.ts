import { readFileSync } from 'node:fs';
import path from 'node:path';
import { atlasLetters } from '../build/fonts/site-letters';
import type { Letters } from '../build/fonts/site-faces';
import { PACKAGE_ROOT } from '../cli/package-root';

const APP = path.join(PACKAGE_ROOT, 'dist/app');

/** What every site has as it is: the base map, the icon, the schemas. */
export const STATIC = path.join(PACKAGE_ROOT, 'static');
/** The scripts and styles of the app that this package ships, and the server that renders its pages, both with holes. */
export const CLIENT = path.join(APP, 'client');
export const SERVER = path.join(APP, 'server');

/** What `src/build/app/build-package.ts` says of the app: a sum of its files, and the letters of any site. */
export function readApp(): { sum: string; letters: Record<keyof Letters, number[]> } {
  return JSON.parse(readFileSync(path.join(APP, 'app.json'), 'utf8'));
}

/** All letters of the app with the atlases in a folder, and with those of a text. */
export function lettersWith(geodata: string, text: string): Letters {
  const { own, map } = readApp().letters;
  const named = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  return { own: new Set([...own, ...named, ...atlasLetters(geodata)]), map: new Set(map) };
}
