/** Data as an expression: a browser reads the text of JSON faster than an object in code. */
export function moduleData(value: unknown): string {
  return `JSON.parse('${JSON.stringify(value).replace(/[\\']/g, '\\$&')}')`;
}

/** The constant `loaders`: a function for each id that imports the module `<prefix>/<id>`, a chunk of its own. */
export function loaders(ids: readonly string[], prefix: string): string {
  const entries = ids.map(
    (id) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(`${prefix}/${id}`)})`
  );
  return `const loaders = {\n${entries.join(',\n')}\n};`;
}
