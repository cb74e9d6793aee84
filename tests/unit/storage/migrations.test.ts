import { expect, test } from 'vitest';
import { migrate, SCHEMA } from '$lib/storage/migrations';

/** From 1 to 2, and from 2 to 3. */
const steps = [
	(record: object) => ({ ...record, trail: ['1 to 2'] }),
	(record: { trail?: unknown }) => ({ ...record, trail: [record.trail ?? [], '2 to 3'].flat() })
];

test('a record goes through every step after its schema, in order', () => {
	expect(migrate({ schema: 1 }, steps)).toEqual({ schema: 3, trail: ['1 to 2', '2 to 3'] });
	expect(migrate({ schema: 2 }, steps)).toEqual({ schema: 3, trail: ['2 to 3'] });
});

test('a record of the latest schema is unchanged', () => {
	expect(migrate({ schema: 3 }, steps)).toEqual({ schema: 3 });
	expect(migrate({ schema: SCHEMA })).toEqual({ schema: SCHEMA });
});

test.each([[undefined], [0], [-1], [1.5], ['1'], [NaN]])('schema %s is not migrated', (schema) => {
	expect(migrate({ schema }, steps)).toEqual({ schema });
});
