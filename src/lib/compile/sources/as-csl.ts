import { NOTHING, orElse, type Part } from '../schemas/or-else';

type List = {
  items: { properties: Record<string, Part>; required: string[]; additionalProperties?: unknown };
};

/**
 * Turns the JSON Schema of what takeSources returns into that of the sources as a file may hold them: an editor must not flag what
 * the check only leaves out. So it allows other fields, and fields without a value.
 */
export function asCsl(schema: object): object {
  const list = structuredClone(schema) as List;
  delete list.items.additionalProperties;
  const { properties, required } = list.items;
  for (const [name, part] of Object.entries(properties)) {
    if (!required.includes(name)) properties[name] = orElse(part, ...NOTHING);
  }
  return list;
}
