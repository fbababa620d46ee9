import type { KnownEvent } from '$lib/core/evidence/known-event';
import { cameAboutOtherwise, didNotHappen } from '#words/list';

/** That an expectation is known to have failed, in words; null of any other event. */
export function failureWords({ failed, result }: KnownEvent): string | null {
  if (!failed) return null;
  return result === 'did-not-happen' ? didNotHappen : cameAboutOtherwise;
}
