/** The same sheets for every mutant: whether one survives must not be a matter of chance. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20 });
