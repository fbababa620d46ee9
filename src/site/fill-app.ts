import { readFileSync } from 'node:fs';
import path from 'node:path';
import { IMMUTABLE } from '../build/app/holes.js';
import { fillHoles, immutableFolder, type Fillings } from './fill-holes';
import { filesIn, type OutputFolder } from './output-folder';

const TEXT = /\.(?:css|html|js|json|svg|txt)$/;

/** Writes the files in a folder of an app with their holes filled: those that are not text as they are. */
export function fillApp(folder: string, to: OutputFolder, fillings: Fillings): void {
  for (const name of filesIn(folder)) {
    const file = path.join(folder, name);
    const target = name.replace(IMMUTABLE, () => immutableFolder(fillings));
    if (TEXT.test(name)) to.write(target, fillHoles(readFileSync(file, 'utf8'), fillings));
    else to.copy(file, target);
  }
}
