import { createSubscriber } from 'svelte/reactivity';
import type { Event } from '$lib/core/atlas';
import type { EventSupply, Titles } from '$lib/core/evidence/event-supply';
import type { VersionsHistory } from '$lib/core/evidence/versions-history';
import { addEvent, removeEvent, type AtlasIndex } from '$lib/core/index-atlas';

/** How many files are fetched at a time: a drag over years passes by more than it shows. */
const AT_ONCE = 3;
/** How many stretches are kept; those seen longest ago are let go. */
const MOST_KEPT = 40;

/** An atlas whose events come by stretches, and where they come from. */
type Source = {
  index: AtlasIndex;
  history: VersionsHistory;
  /** How many events, in the atlas's order, are in each file. */
  length: number;
  /** The rows that outcomes tie to others. */
  tied: ReadonlyMap<number, readonly number[]>;
  fetchEvents: (stretch: number) => Promise<Event[]>;
  fetchTitles: () => Promise<Titles>;
};

/** Fetches the events of an atlas by stretches as they are wanted, the last wish first, and lets go of those seen longest ago. */
export class StretchSupply implements EventSupply {
  private readonly source: Source;
  /** The stretches that are here, the one seen longest ago first, with the events that came with each. */
  private readonly here = new Map<number, { row: number; event: Event }[]>();
  private readonly coming = new Map<number, Promise<void>>();
  private readonly missing = new Set<number>();
  private readonly listeners = new Set<() => void>();
  private wanted: number[] = [];
  private named: Promise<Titles> | null = null;
  readonly follow = createSubscriber((update) => this.subscribe(update));

  constructor(source: Source) {
    this.source = source;
  }

  isHere(row: number): boolean {
    return this.source.history.isHere(row);
  }

  want(rows: readonly number[]): void {
    const stretches = this.stretchesOf(rows);
    for (const one of stretches) this.touch(one);
    this.wanted = stretches.filter((one) => !this.here.has(one) && !this.missing.has(one));
    this.fetchNext();
  }

  async bring(rows: readonly number[]): Promise<void> {
    const absent = rows.filter((row) => !this.isHere(row));
    await Promise.all(this.stretchesOf(absent).map((stretch) => this.fetch(stretch)));
  }

  async all(): Promise<Event[]> {
    const { history, length, fetchEvents } = this.source;
    const stretches = Array.from({ length: Math.ceil(history.rows / length) }, (_, i) => i);
    const found: Event[][] = [];
    while (stretches.length > 0)
      found.push(...(await Promise.all(stretches.splice(0, AT_ONCE).map(fetchEvents))));
    return found.flat();
  }

  isMissing(rows: readonly number[]): boolean {
    return this.stretchesOf(rows).some((stretch) => this.missing.has(stretch));
  }

  retry(): void {
    this.wanted = [...this.missing];
    this.missing.clear();
    this.tell();
    this.fetchNext();
  }

  tiedTo(row: number): readonly number[] {
    return this.source.tied.get(row) ?? [];
  }

  async titles(): Promise<Titles> {
    this.named ??= this.source.fetchTitles();
    try {
      const titles = await this.named;
      this.source.history.name(titles.ids);
      return titles;
    } catch (error) {
      this.named = null;
      throw error;
    }
  }

  /** Calls back whenever events have come, gone or could not be had; returns how to stop that. */
  subscribe(changed: () => void): () => void {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  }

  private stretchesOf(rows: readonly number[]): number[] {
    return [...new Set(rows.map((row) => Math.floor(row / this.source.length)))];
  }

  private fetchNext(): void {
    while (this.coming.size < AT_ONCE) {
      const next = this.wanted.shift();
      if (next === undefined) return;
      if (!this.coming.has(next)) void this.fetch(next).catch(() => this.lose(next));
    }
  }

  private fetch(stretch: number): Promise<void> {
    const held = this.coming.get(stretch);
    if (held || this.here.has(stretch)) return held ?? Promise.resolve();
    const { fetchEvents } = this.source;
    const coming = fetchEvents(stretch)
      .then((events) => this.arrive(stretch, events))
      .finally(() => {
        this.coming.delete(stretch);
        this.fetchNext();
      });
    this.coming.set(stretch, coming);
    return coming;
  }

  private arrive(stretch: number, events: Event[]): void {
    const { index, history, length } = this.source;
    this.missing.delete(stretch);
    // What came with the atlas stays as it is: journeys hold on to it.
    const those = events
      .map((event, i) => ({ row: stretch * length + i, event }))
      .filter(({ row }) => !history.isHere(row));
    for (const { row, event } of those) {
      addEvent(index, event);
      history.take(row, event);
    }
    this.here.set(stretch, those);
    while (this.here.size > MOST_KEPT) this.dropOldest();
    this.tell();
  }

  private dropOldest(): void {
    const { index, history } = this.source;
    const [oldest] = this.here;
    if (!oldest) return;
    const [stretch, those] = oldest;
    this.here.delete(stretch);
    for (const { row, event } of those) {
      removeEvent(index, event);
      history.drop(row);
    }
  }

  private touch(stretch: number): void {
    const those = this.here.get(stretch);
    if (!those) return;
    this.here.delete(stretch);
    this.here.set(stretch, those);
  }

  private lose(stretch: number): void {
    this.missing.add(stretch);
    this.tell();
  }

  private tell(): void {
    for (const changed of [...this.listeners]) changed();
  }
}
