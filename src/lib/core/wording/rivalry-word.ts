import { rivalNames } from '#words/claims';
import type { Rivalry } from '../evidence/rivals';
import { isolate } from '../text/isolate';
import { rivalTopic } from '../evidence/rival-topic';

/** What readers call the field on which claims differ. */
export function rivalryWord(rivalry: Rivalry): string {
  return rivalry.field === 'values' ? isolate(rivalry.label) : rivalNames[rivalTopic(rivalry)];
}
