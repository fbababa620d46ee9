import { countNoun } from '#words/count-noun';
import type { KindChange } from './merge-brought';

/** What an import changes, a line for each kind of things, and one for each that the atlas keeps as it has it. */
export function describeMerge(folder: string, changes: readonly KindChange[]): string[] {
  return changes.flatMap(({ file, kind, added, same, kept }) => [
    `${folder}/${file}: ${countNoun(added, kind)} added, ${same + kept.length} there already`,
    ...kept.map(({ id, fields }) => {
      return `  ${id} is kept as the atlas has it; the file differs in ${fields.join(', ')}`;
    })
  ]);
}
