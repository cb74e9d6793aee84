/** The same sets of answers for every mutant: whether one survives must not be a matter of chance. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20 });
