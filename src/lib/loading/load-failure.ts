import { failureWords, type Lost } from '#words/failures';

/** A file of the site that did not come, or not as it should. */
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
