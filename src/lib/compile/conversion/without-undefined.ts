type UndefinedKeys<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];

/** An object whose fields that may be undefined may be absent instead. */
type WithoutUndefined<T> = Omit<T, UndefinedKeys<T>> & {
  [K in UndefinedKeys<T>]?: Exclude<T[K], undefined>;
};

/** The object without the fields that are undefined, as JSON would write it. */
export function withoutUndefined<T extends object>(object: T): WithoutUndefined<T> {
  const held = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(held) as WithoutUndefined<T>;
}
