/**
 * An object or array whose members may be read a limited number of times; one more read is an error, so that an endless loop fails
 * its test instead of hanging it. Methods of an array may be called freely.
 */
export function counted<T extends object>(object: T, most: number): T {
  let reads = 0;
  return new Proxy(object, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function' && ++reads > most)
        throw new Error(`read more than ${most} times`);
      return value;
    }
  });
}
