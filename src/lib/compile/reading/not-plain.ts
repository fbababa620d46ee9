/** Stops the reading of YAML that is not plain, which the library reads. */
export class NotPlain extends Error {}
