/** A part of a JSON Schema. */
export type Part = { description?: string; [name: string]: unknown };

/** What programs write when a field has no value. */
export const NOTHING: Part[] = [{ type: 'null' }, { const: '' }];

/** The same part with its description, or one of the alternatives. */
export function orElse({ description, ...part }: Part, ...others: Part[]): Part {
  return { ...(description !== undefined && { description }), anyOf: [part, ...others] };
}
