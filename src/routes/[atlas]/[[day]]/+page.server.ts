import { atlases } from 'virtual:atlases';
import type { EntryGenerator } from './$types';

/** The bare address of each atlas, and each day that something is dated to, with the days beside it. */
export const entries: EntryGenerator = () =>
  atlases.flatMap(({ id, days }) => [{ atlas: id }, ...days.map((day) => ({ atlas: id, day }))]);
