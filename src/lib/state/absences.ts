import type { EventHistory } from '$lib/core/evidence/event-history';
import type { Titles } from '$lib/core/evidence/event-supply';
import type { Window } from '$lib/core/time/window';
import type { Timed } from '$lib/core/view/timetable';

/** The events of an atlas that have yet to come, if its file holds only what is known of them, and the way to them. */
export class Absences {
  private readonly history: EventHistory;
  private readonly near: (window: Window) => readonly Timed[];

  /** `near` finds what is known of the events near a window. */
  constructor(history: EventHistory, near: (window: Window) => readonly Timed[]) {
    this.history = history;
    this.near = near;
  }

  /** Has the effect that calls it run again once events have come, gone or could not be had. */
  follow(): void {
    this.history.supply?.follow();
  }

  /** What is known of the events near a window that have yet to come. */
  of(window: Window): Timed[] {
    const { supply } = this.history;
    if (!supply) return [];
    this.follow();
    return this.near(window).filter(({ row }) => !supply.isHere(row));
  }

  /** Whether an event of the atlas has yet to come. */
  has(id: string): boolean {
    const row = this.history.rowOf(id);
    return row !== undefined && this.history.supply?.isHere(row) === false;
  }

  /** Asks for the events near the first of some windows, then for what is tied to the selected one, then for those near the others. */
  askFor([window, ...others]: readonly [Window, ...Window[]], selected: string | null): void {
    const { supply } = this.history;
    if (!supply) return;
    const rowsNear = (one: Window) => this.near(one).map(({ row }) => row);
    const row = this.history.rowOf(selected ?? '');
    const tied = row === undefined ? [] : [row, ...supply.tiedTo(row)];
    supply.want([...rowsNear(window), ...tied, ...others.flatMap(rowsNear)]);
  }

  /** Whether events near a window could not be had when they were last asked for. */
  isMissing(window: Window): boolean {
    const absent = this.of(window).map(({ row }) => row);
    return this.history.supply?.isMissing(absent) ?? false;
  }

  /** Asks once more for events that could not be had. */
  retry(): void {
    this.history.supply?.retry();
  }

  /** Resolves to whether the atlas has an event, once it is at hand; rejects if it cannot be had. */
  async bring(id: string): Promise<boolean> {
    const { supply } = this.history;
    const held = this.history.rowOf(id);
    if (!supply) return held !== undefined;
    const row = held ?? (await supply.titles()).ids.indexOf(id);
    if (row < 0) return false;
    await supply.bring([row]);
    return true;
  }

  /** The names of all events where these are not at hand, to be searched; null where they are. Rejects if they cannot be had. */
  async titles(): Promise<Titles | null> {
    return (await this.history.supply?.titles()) ?? null;
  }
}
