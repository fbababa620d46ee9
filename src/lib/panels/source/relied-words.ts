import { capitalise } from '$lib/core/text/capitalise';
import { countNoun } from '#words/count-noun';
import type { ReliedOn } from '$lib/core/evidence/relied-on';
import { joinNames } from '#words/join-names';
import { isolate } from '$lib/core/text/isolate';
import { withinSentence } from '$lib/core/text/within-sentence';

/** Whom a source relied on, in one line: `Cites the Agency and the Ministry; names no origin for 2 claims`. */
export function reliedWords({ origins, own, unnamed }: ReliedOn): string {
  const names = origins.map(({ name }) => isolate(withinSentence(name)));
  const all = own + unnamed + origins.reduce((sum, { claims }) => sum + claims, 0);
  const parts = [
    names.length > 0 && `cites ${joinNames(names)}`,
    own > 0 && (own === all ? 'its own report' : `${countNoun(own, 'claim')} of its own`),
    unnamed > 0 &&
      (unnamed === all ? 'names no origin' : `names no origin for ${countNoun(unnamed, 'claim')}`)
  ].filter((part) => part !== false);
  return capitalise(parts.join('; '));
}
