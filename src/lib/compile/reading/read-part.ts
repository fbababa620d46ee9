import type { z } from 'zod';
import type { Finding, Spot } from '../messages/finding';
import { findingsFromZod, misspeltFields } from '../messages/findings-from-zod';
import { dataAt, type Located, type Path } from './located';

/** A part of a document after its schema has read it: its well-formed fields, and the names of the faulty ones. */
export type Part<Fields> = Spot & { fields: Partial<Fields>; faulty: ReadonlySet<string> };

/** The fields of a part in which its schema found no fault; throws if it did. */
export function wholeFields<Fields>({ file, path, fields, faulty }: Part<Fields>): Fields {
  if (faulty.size > 0) throw new Error(`${file} at ${path.join('.')} was read only in part`);
  return fields as Fields;
}

/** Reads a part of a document. What its schema rejects is reported and left out, so that the rest can still be checked. */
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
  // Whatever still fails lacks something inside a field: that whole field is left out.
  const fields = second.success
    ? second.data
    : partial.safeParse(
        without(
          pruned,
          second.error.issues.map(({ path }) => path.slice(0, 1) as Path)
        )
      ).data;
  // A field under a misspelt name exists, but its value is unknown.
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
  // A faulty item removes its whole list, since the other items would change position.
  const field = path.findIndex((step, i) => typeof path[i + 1] === 'number');
  return [field === -1 ? path : path.slice(0, field + 1)];
}

/** A copy without the values at the paths. */
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
