import { asReportedThen, comparing } from '#words/clock';
import type { View } from '$lib/state/view.svelte';
import { knownByWords } from './known-by-words';

/** Whose reports are shown, as those hear it who cannot see the switch. A day that follows the window is said with the window. */
export function clockTold({
  comparison,
  knowledge
}: Pick<View, 'comparison' | 'knowledge'>): string {
  if (comparison.on) return comparing;
  if (knowledge.by === 'then') return asReportedThen;
  return knownByWords(knowledge.by, knowledge.until);
}
