import { error, type Finding } from '../messages/finding';

/** What stood in `custom` of sources.json before it had a file of its own. */
const MOVED = ['sha256', 'available', 'available_reason', 'inferred', 'archive'] as const;

/** Of the fields of an item's `custom`, which CSL leaves to whoever writes the file, each that belongs in copies.yaml is an error. */
export function checkCustom(item: unknown, index: number): Finding[] {
  const { id, custom } = (item ?? {}) as { id?: unknown; custom?: unknown };
  if (typeof custom !== 'object' || custom === null) return [];
  return MOVED.filter((name) => Object.hasOwn(custom, name)).map((name) => {
    const where = `expected it in copies.yaml, as in ${JSON.stringify(String(id))}: { ${name}: … }`;
    const message = `${where}, found it in sources.json, which a reference manager may write anew`;
    return {
      ...error({ file: 'sources.json', path: [index] }, ['custom', name], message),
      onKey: true
    };
  });
}
