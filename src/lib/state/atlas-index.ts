import { createContext } from 'svelte';
import type { AtlasIndex } from '$lib/core/index-atlas';

/** Context of the atlas index of the view set by the atlas's page. */
export const [getIndex, setIndex] = createContext<AtlasIndex>();
