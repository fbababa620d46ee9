import type { Compiled } from '../lib/compile/compile-atlas';
import { countNoun } from '#words/count-noun';

/**
 * The result of a check in one line:
 * `34 events, 71 claims, 45 sources; 0 errors, 2 warnings; 52 passages checked, 0 could not be`. Of an atlas with claims that an
 * import brought it goes on `; 12 imported claims not yet read`.
 */
export function describeCheck({ atlas, issues, passages }: Compiled): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const claims = atlas?.events.reduce((sum, event) => sum + event.claims.length, 0) ?? 0;
  const held = atlas
    ? `${countNoun(atlas.events.length, 'event')}, ${countNoun(claims, 'claim')}, ${countNoun(atlas.sources.length, 'source')}`
    : 'not compiled';
  const told = `${countNoun(errors, 'error')}, ${countNoun(issues.length - errors, 'warning')}`;
  const looked = `${countNoun(passages.checked, 'passage')} checked, ${passages.unchecked} could not be`;
  const unread =
    atlas?.events.flatMap((event) => event.claims.filter(({ imported }) => imported)).length ?? 0;
  const left = unread > 0 ? `; ${countNoun(unread, 'imported claim')} not yet read` : '';
  return `${held}; ${told}; ${looked}${left}`;
}
