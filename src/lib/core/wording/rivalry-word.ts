import { rivalNames } from '#words/claims';
import type { Rivalry } from '../evidence/rivals';
import { rivalTopic } from '../evidence/rival-topic';

/** What readers call the field on which claims differ. */
export function rivalryWord(rivalry: Rivalry): string {
  return rivalNames[rivalTopic(rivalry)];
}
