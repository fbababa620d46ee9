import type * as Telling from './telling';

/**
 * What tells the journeys, and orders events by them: a seventh of what script a page's first would be, and no part of it, since a page as
 * built shows both. Null until it has come.
 */
class Movement {
  telling: typeof Telling | null = $state.raw(null);
}

export const movement = new Movement();

if (import.meta.env.SSR) movement.telling = await import('./telling');

/** The script of a part that shows journeys, or events in their order, once what tells them has come too. Rejects if one of the two does not. */
export async function withMovement<Part>(part: Promise<Part>): Promise<Part> {
  const [script, telling] = await Promise.all([part, import('./telling')]);
  movement.telling ??= telling;
  return script;
}
