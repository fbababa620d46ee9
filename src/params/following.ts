import type { ParamMatcher } from '@sveltejs/kit';
import { FOLLOWING } from '$lib/loading/following';

/** The folders of an atlas with what follows it by stretches. */
export const match: ParamMatcher = (text) => FOLLOWING.some((part) => part === text);
