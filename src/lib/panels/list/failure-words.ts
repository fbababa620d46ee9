import type { KnownEvent } from '$lib/core/evidence/known-event';
import { cameAboutOtherwise, didNotHappen } from '#words/event-rows';

/** Words for an expectation known to have failed; null for any other event. */
export function failureWords({ failed, result }: KnownEvent): string | null {
  if (!failed) return null;
  return result === 'did-not-happen' ? didNotHappen : cameAboutOtherwise;
}
