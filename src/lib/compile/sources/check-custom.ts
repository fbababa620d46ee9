import { error, type Finding } from '../messages/finding';

/** Fields that `custom` in sources.json held before copies.yaml existed. */
const MOVED = ['sha256', 'available', 'available_reason', 'inferred', 'archive'] as const;

/** Reports each field of an item's `custom`, which CSL leaves to the file's author, that belongs in copies.yaml. */
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
