import { NOTHING, orElse, type Part } from '../schemas/or-else';

type List = {
  items: { properties: Record<string, Part>; required: string[]; additionalProperties?: unknown };
};

/**
 * The JSON Schema of the sources as they may stand in a file, of that of what takeSources makes of it: an editor must not mark what
 * the check only leaves out. So there may be other fields, and fields without a value.
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
