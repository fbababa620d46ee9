import type { Compiled } from '../lib/compile/compile-atlas';

/** What a check found, in a line: `34 events, 71 claims, 45 sources; 0 errors, 2 warnings; 52 passages checked, 0 could not be`. */
export function describeCheck({ atlas, issues, passages }: Compiled): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const claims = atlas?.events.reduce((sum, event) => sum + event.claims.length, 0) ?? 0;
  const held = atlas
    ? `${count(atlas.events.length, 'event')}, ${count(claims, 'claim')}, ${count(atlas.sources.length, 'source')}`
    : 'not compiled';
  const told = `${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}`;
  const looked = `${count(passages.checked, 'passage')} checked, ${passages.unchecked} could not be`;
  return `${held}; ${told}; ${looked}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
