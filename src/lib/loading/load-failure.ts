import { failureWords, type Lost } from '#words/failures';

/** A file of the site that could not be loaded, or is not what it should be. */
export class LoadFailure extends Error {
  override name = 'LoadFailure';

  /** `missing` is true where the site answered that it has no such file. */
  constructor(
    readonly lost: Lost,
    readonly missing: boolean,
    options?: ErrorOptions
  ) {
    super(failureWords({ lost, left: 'rest' }), options);
  }
}
