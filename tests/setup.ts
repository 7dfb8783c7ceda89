import fc from 'fast-check';

// One commit, one verdict: whoever runs the tests draws the same cases. A day of looking for new
// ones is `PROPERTY_SEED=… npx vitest`.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
