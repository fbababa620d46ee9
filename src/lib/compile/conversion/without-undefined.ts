type UndefinedKeys<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];

/** An object type whose possibly undefined fields may be absent instead. */
type WithoutUndefined<T> = Omit<T, UndefinedKeys<T>> & {
  [K in UndefinedKeys<T>]?: Exclude<T[K], undefined>;
};

/** The object without its undefined fields, as JSON would write it. */
export function withoutUndefined<T extends object>(object: T): WithoutUndefined<T> {
  const held: Partial<T> = {};
  for (const name of Object.keys(object) as (keyof T)[]) {
    if (object[name] !== undefined) held[name] = object[name];
  }
  return held as WithoutUndefined<T>;
}
