import { base } from '$app/paths';
import { canonicalPath } from '$lib/core/canonical-path';

/** Gives the page its one address where the host has opened it at another; Kit reads the address only after that. */
export function init(): void {
  const { pathname, search, hash } = window.location;
  const path = canonicalPath(pathname, base);
  if (path === null || path === pathname) return;
  window.history.replaceState(window.history.state, '', `${path}${search}${hash}`);
}
