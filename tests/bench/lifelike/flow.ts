/** What YAML's flow style can say here. */
export type Flow = string | number | readonly Flow[] | { readonly [key: string]: Flow | undefined };

/** Words that stand without quotes, whatever program reads them; a bare year would be a number, and these something else. */
const PLAIN =
  /^(?!(?:true|false|null|yes|no|on|off|y|n)$)(?:[A-Za-z][\w-]*(?: [\w-]+)*|\d{4}-\d\d-\d\d)$/i;

/** A value on one line of YAML, without spaces that it can do without; a field that is undefined is left out. */
export function flow(value: Flow): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return PLAIN.test(value) ? value : JSON.stringify(value);
  if (isList(value)) return `[${value.map(flow).join(',')}]`;
  const fields = Object.entries(value).flatMap(([key, held]) =>
    held === undefined ? [] : [`${flow(key)}: ${flow(held)}`]
  );
  return `{${fields.join(',')}}`;
}

function isList(value: Flow): value is readonly Flow[] {
  return Array.isArray(value);
}
