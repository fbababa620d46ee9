import { atlases } from 'virtual:atlases';
import type { EntryGenerator } from './$types';

/** The bare address of each atlas, and each of its days to which something is dated, with the days beside them. */
export const entries: EntryGenerator = () =>
  atlases.flatMap(({ id, days }) => [{ atlas: id }, ...days.map((day) => ({ atlas: id, day }))]);
