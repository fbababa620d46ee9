import type { VirtualizerHandle } from 'virtua/svelte';
import type { Shown } from '$lib/core/view/visible-at';

/** Where the reader was in the list, remembered while a card takes its place. */
export type ListPlace = {
  /** The events that were listed; with any others, the list starts anew. */
  shown: readonly Shown[] | null;
  /** How far it was scrolled, in pixels. */
  top: number;
  /** The row of the event whose card was opened: how far below the panel's upper edge it was, in pixels; null if it was not there. */
  row: { event: string; below: number } | null;
  /** Whether the reader has opened what is folded. */
  unfolded: boolean;
  /** What was sought in a long list, and how high its rows were. */
  sought: string;
  sizes: ReturnType<VirtualizerHandle['getCache']> | null;
};
