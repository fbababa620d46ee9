/** A file of the site that did not come, or not as it should; the message is a whole sentence for the reader. */
export class LoadFailure extends Error {
  override name = 'LoadFailure';

  /** `missing` is true where the site answered that it has no such file. */
  constructor(
    message: string,
    readonly missing: boolean,
    options?: ErrorOptions
  ) {
    super(message, options);
  }
}
