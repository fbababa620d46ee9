import type { z } from 'zod';
import type { Finding, Spot } from '../messages/finding';
import { findingsFromZod, misspeltFields } from '../messages/findings-from-zod';
import { dataAt, type Located, type Path } from './located';

/** A part of a document after its schema has read it: what is well-formed in it, and which of its fields are not. */
export type Part<Fields> = Spot & { fields: Partial<Fields>; faulty: ReadonlySet<string> };

/** The fields of a part in which its schema found nothing wrong; throws where it did. */
export function wholeFields<Fields>({ file, path, fields, faulty }: Part<Fields>): Fields {
  if (faulty.size > 0) throw new Error(`${file} at ${path.join('.')} was read only in part`);
  return fields as Fields;
}

/** Reads a part of a document. What its schema finds wrong is told and left out, so that the rest can still be checked. */
export function readPart<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  document: Located,
  spot: Spot
): { part: Part<z.infer<typeof schema>>; findings: Finding[] } {
  type Fields = z.infer<typeof schema>;
  const data = dataAt(document.value, spot.path);
  const whole = schema.safeParse(data);
  if (whole.success)
    return { part: { ...spot, fields: whole.data, faulty: new Set() }, findings: [] };

  const { issues } = whole.error;
  const partial = schema.partial();
  const pruned = without(data, issues.flatMap(faultyPaths));
  const second = partial.safeParse(pruned);
  // What still fails lacks something inside one of its fields: that field is left out as a whole.
  const fields = second.success
    ? second.data
    : partial.safeParse(
        without(
          pruned,
          second.error.issues.map(({ path }) => path.slice(0, 1) as Path)
        )
      ).data;
  // What stands under a slip of its name is there, and not known.
  const meant = issues.flatMap(misspeltFields).map(([field]) => field);
  const faulty = new Set([...issues.map(({ path }) => path[0]), ...meant].map(String));
  return {
    part: { ...spot, fields: (fields ?? {}) as Partial<Fields>, faulty },
    findings: findingsFromZod(issues, data, spot)
  };
}

function faultyPaths(issue: z.core.$ZodIssue): Path[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  // An item of a list takes the whole list with it, for the others would change their places.
  const field = path.findIndex((step, i) => typeof path[i + 1] === 'number');
  return [field === -1 ? path : path.slice(0, field + 1)];
}

/** A copy without what stands at the paths. */
function without(data: unknown, paths: readonly Path[]): unknown {
  const copy = structuredClone(data);
  for (const path of paths) {
    const parent = dataAt(copy, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof parent === 'object' && parent !== null && key !== undefined) {
      Reflect.deleteProperty(parent, key);
    }
  }
  return copy;
}
