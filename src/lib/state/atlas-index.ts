import { createContext } from 'svelte';
import type { AtlasIndex } from '$lib/core/index-atlas';

/** Context of the atlas, its things to be found by id, of the view that the page of an atlas has set. */
export const [getIndex, setIndex] = createContext<AtlasIndex>();
