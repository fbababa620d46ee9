import type { ParamMatcher } from '@sveltejs/kit';
import { DOWNLOAD_ENDING } from '$lib/core/view/download-ending';

/** The name of a file of an atlas, and no day: a day has no ending. */
export const match: ParamMatcher = (param) => DOWNLOAD_ENDING.test(param);
