/** Whose code is installed here, and whose reaches the users' browsers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Locked {
	readonly version?: string;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly link?: boolean;
	readonly hasInstallScript?: boolean;
	readonly dependencies?: Record<string, string>;
	readonly devDependencies?: Record<string, string>;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = json('package.json') as Required<
	Pick<Locked, 'dependencies' | 'devDependencies'>
> & { scripts: Record<string, string> };
const { '': root, ...packages } = (
	json('package-lock.json') as { packages: Record<string, Locked> }
).packages;
const locked = Object.entries(packages);

describe('the lock file', () => {
	test('each package is one version, known by its hash', () => {
		expect(locked.length).toBeGreaterThan(100);
		const unknown = locked.filter(
			([, { version = '', integrity = '', link }]) =>
				link || !/^\d+\.\d+\.\d+/.test(version) || !/^sha512-[\w+/]{86}==$/.test(integrity)
		);
		expect(unknown).toEqual([]);
	});

	test('no package comes from a repository or an address: npm asks the registry for each', () => {
		expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
	});

	test('it is the one of package.json', () => {
		expect(root).toMatchObject({
			dependencies: manifest.dependencies,
			devDependencies: manifest.devDependencies
		});
	});
});

describe('nothing runs while it is installed', () => {
	/** Packages that cannot do without, each with its reason. */
	const NEEDED: Record<string, string> = {
		'node_modules/fsevents': 'macOS alone; comes with a built file, so its script may be skipped'
	};

	test('npm is told to run no script of a package', () => {
		expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
	});

	test('so no script of this project stands where npm would skip it', () => {
		const names = Object.keys(manifest.scripts);
		expect(names).not.toContain('prepare');
		for (const name of names)
			expect(names.filter((each) => each === `pre${name}` || each === `post${name}`)).toEqual([]);
	});

	test('and no package asks for one', () => {
		// Not every registry says so in the lock file: what is installed is asked as well.
		const asking = locked.filter(
			([path, { hasInstallScript }]) => hasInstallScript ?? hasScript(path)
		);
		expect(asking.map(([path]) => path).filter((path) => !(path in NEEDED))).toEqual([]);
	});
});

/** Whether npm would run something once the package is there: it builds a `binding.gyp` unasked. */
function hasScript(path: string): boolean {
	// A package for other platforms is not.
	if (!existsSync(join(path, 'package.json'))) return false;
	const { scripts = {} } = json(join(path, 'package.json')) as { scripts?: Record<string, string> };
	return (
		['preinstall', 'install', 'postinstall'].some((name) => name in scripts) ||
		existsSync(join(path, 'binding.gyp'))
	);
}

/** The packages that a file imports for more than their types. */
function imported(path: string): string[] {
	const text = readFileSync(path, 'utf8');
	const statements = text.matchAll(
		/^\s*(?:import|export)\s+(?!type\b)(?:[\w*{}\s,$]+?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|@import\s+['"]([^'"]+)['"]/gm
	);
	return [...statements]
		.map(([, ...names]) => names.find(Boolean) ?? '')
		.map((name) => (/^\$(app|env)\//.test(name) ? '@sveltejs/kit' : name))
		.filter((name) => /^[@\w]/.test(name))
		.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}

test('what reaches the browser stands in `dependencies`, and nothing else: `npm run audit` speaks of it', () => {
	const files = readdirSync('src', { recursive: true, withFileTypes: true })
		// Kit refuses to build a page that imports what is the server's.
		.filter((entry) => entry.isFile() && /(?<!\.server)\.(ts|svelte|css)$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name));
	const shipped = new Set(files.flatMap(imported));
	expect([...shipped].sort()).toEqual(Object.keys(manifest.dependencies).sort());
});
