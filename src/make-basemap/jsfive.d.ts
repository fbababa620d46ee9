declare module 'jsfive' {
  /** An HDF5 file; `get` finds a data set by its path, with its values in one row after another. */
  export class File {
    constructor(bytes: ArrayBuffer, name?: string);
    get(path: string): { shape: number[]; value: number[] };
  }
}
