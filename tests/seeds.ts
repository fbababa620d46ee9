import fc from 'fast-check';

/** Every property of a commit passes or fails always: `npm run fuzz` is what tries others. */
const WRITTEN = 20_230_912;

/** Each property starts anew from the seed, so that it does not matter which ran before it. */
fc.configureGlobal({ seed: Number(process.env.DATELINE_SEED ?? WRITTEN) });
