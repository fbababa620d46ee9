/** Data as an expression: browsers parse JSON text faster than an object literal. */
export function moduleData(value: unknown): string {
  return `JSON.parse('${JSON.stringify(value).replace(/[\\']/g, '\\$&')}')`;
}

/** The constant `loaders`: for each id, a function that imports the module `<prefix>/<id>`, a chunk of its own. */
export function loaders(ids: readonly string[], prefix: string): string {
  const entries = ids.map(
    (id) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(`${prefix}/${id}`)})`
  );
  return `const loaders = {\n${entries.join(',\n')}\n};`;
}
