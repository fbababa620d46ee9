import { atlases } from 'virtual:atlases';
import type { EntryGenerator } from './$types';

/** The page of each atlas. */
export const entries: EntryGenerator = () => atlases.map(({ id }) => ({ atlas: id }));
