import { windowTold } from '#words/list';
import { listed } from '#words/parts';
import { isolate } from '$lib/core/text/isolate';
import type { View } from '$lib/state/view.svelte';
import { clockTold } from '../clock/clock-told';
import { travellersTold } from './travellers-told';

/** What is told of when it changes: the days, what happened on them, in words, and whose reports are shown. */
export type Told = { days: string; happened: string; clock: string };

/** What is announced of a change in one sentence: the days, where the travellers are and what happened, and whose reports are shown; each only if it has changed. */
export function announcement(view: View, before: Told, { days, happened, clock }: Told): string {
  const moved = days !== before.days || happened !== before.happened;
  return listed([
    ...(moved ? [windowTold(days, travellersTold(view), isolate(happened))] : []),
    ...(clock === before.clock ? [] : [clockTold(view)])
  ]);
}
