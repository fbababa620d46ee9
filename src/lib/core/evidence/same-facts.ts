import type { EventFacts } from './event-facts';

/** Whether the same is known of an event. */
export function isSameFacts(a: EventFacts, b: EventFacts): boolean {
  return (
    a.status === b.status &&
    a.place === b.place &&
    a.perhaps === b.perhaps &&
    a.result === b.result &&
    a.failed === b.failed &&
    a.firstPublished.from === b.firstPublished.from &&
    a.firstPublished.to === b.firstPublished.to &&
    isSameList(a.sources, b.sources) &&
    isSameList(a.actors, b.actors) &&
    (a.when === b.when || JSON.stringify(a.when) === JSON.stringify(b.when))
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
