import type { ParamMatcher } from '@sveltejs/kit';
import { DOWNLOAD_ENDINGS } from '$lib/core/view/download-endings';

/** The name of a file of an atlas, and no day: a day has no ending. */
export const match: ParamMatcher = (param) =>
  DOWNLOAD_ENDINGS.some((ending) => param.endsWith(ending));
