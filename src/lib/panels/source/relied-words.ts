import { reliedOn } from '#words/sources';
import type { ReliedOn } from '$lib/core/evidence/relied-on';
import { isolate } from '$lib/core/text/isolate';
import { withinSentence } from '#words/sentence';

/** Whom a source relied on, in one line: `Cites the Agency and the Ministry; names no origin for 2 claims`. */
export function reliedWords({ origins, own, unnamed }: ReliedOn): string {
  const names = origins.map(({ name }) => isolate(withinSentence(name)));
  const all = own + unnamed + origins.reduce((sum, { claims }) => sum + claims, 0);
  return reliedOn(names, { own, unnamed, all });
}
