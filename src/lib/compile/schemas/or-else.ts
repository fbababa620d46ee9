/** A part of a JSON Schema. */
export type Part = { description?: string; [name: string]: unknown };

/** What programs write where a field has no value. */
export const NOTHING: Part[] = [{ type: 'null' }, { const: '' }];

/** The same, described as before, or one of the others. */
export function orElse({ description, ...part }: Part, ...others: Part[]): Part {
  return { ...(description !== undefined && { description }), anyOf: [part, ...others] };
}
