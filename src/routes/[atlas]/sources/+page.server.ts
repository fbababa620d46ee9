import { atlases } from 'virtual:atlases';
import type { EntryGenerator } from './$types';

/** One page for each atlas. */
export const entries: EntryGenerator = () => atlases.map(({ id }) => ({ atlas: id }));
