import { notYetReported } from '#words/filter';
import type { EventFacts } from '../evidence/event-facts';
import type { AtlasIndex } from '../index-atlas';
import { isolate } from '../text/isolate';
import type { Filter } from '../view/filter';
import { FILTER_FIELDS, type FilterField } from '../view/filter-fields';
import { knowsValue } from '../view/knows-value';
import { FILTER_FIELD_WORDS, filterValueWords } from './filter-words';

/** A field that a filter chooses by: its name, and those of the values it asks for, isolated. */
export type ChosenField = {
  field: FilterField;
  name: string;
  values: { value: string; name: string }[];
};

/** The filter, the last day of the second clock (null for all reports), and what is known of the events by then. */
type Filtered = { filter: Filter; day: number | null; facts: readonly EventFacts[] };

/**
 * What a filter asks for, in names, by field. An address may ask for a value that the second clock does not know yet: that is told
 * without its name, wherever the filter is told.
 */
export function chosenFields(index: AtlasIndex, knowledge: Filtered): ChosenField[] {
  const { filter } = knowledge;
  const isKnown = (field: FilterField, value: string) =>
    knowledge.day === null || knowsValue(index, knowledge.facts, field, value);
  return FILTER_FIELDS.filter((field) => filter[field].length > 0).map((field) => ({
    field,
    name: FILTER_FIELD_WORDS[field],
    values: filter[field].map((value) => ({
      value,
      name: isKnown(field, value) ? isolate(filterValueWords(index, field, value)) : notYetReported
    }))
  }));
}
