import { render } from 'svelte/server';
import type { View } from '../../src/lib/state/view.svelte';
import PageInPast from './PageInPast.svelte';

/**
 * Every word of a page around a view: its head, its text, and what its elements are named. With `around` the header, the map, the
 * legend and the timeline too.
 */
export function pageText(view: View, { around }: { around: boolean }): string {
  const { head, body } = render(PageInPast, { props: { view, around } });
  const named = `${head}${body}`.matchAll(
    / (?:content|title|aria-label|alt|placeholder)="([^"]*)"/g
  );
  return [head, ...[...named].map(([, words]) => words), body]
    .join(' | ')
    .replace(/<!--.*?-->|<[^>]*>/gs, ' | ')
    .replace(/\s+/g, ' ')
    .replaceAll('&amp;', '&');
}
