import fc from 'fast-check';

/**
 * Properties are tried on the same values in every run, so that a check with nothing changed cannot
 * turn red by chance. `FAST_CHECK_SEED=$RANDOM npm test` goes looking for more.
 */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_261_123) });
