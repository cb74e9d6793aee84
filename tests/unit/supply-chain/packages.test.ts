/** Checks which code is installed, and which reaches users' browsers. */
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

/** Callers cast it to the fields that npm writes. */
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = json('package.json') as Required<
	Pick<Locked, 'dependencies' | 'devDependencies'>
> & { scripts: Record<string, string> };
const { '': root, ...packages } = (
	json('package-lock.json') as { packages: Record<string, Locked> }
).packages;
const locked = Object.entries(packages);

describe('the lock file', () => {
	test('each package has one version and a hash', () => {
		expect(locked.length).toBeGreaterThan(100);
		const unknown = locked.filter(
			([, { version = '', integrity = '', link }]) =>
				link || !/^\d+\.\d+\.\d+/.test(version) || !/^sha512-[\w+/]{86}==$/.test(integrity)
		);
		expect(unknown).toEqual([]);
	});

	test('every package comes from the registry, none from a repository or an address', () => {
		expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
	});

	test('it belongs to package.json', () => {
		expect(root).toMatchObject({
			dependencies: manifest.dependencies,
			devDependencies: manifest.devDependencies
		});
	});
});

describe('installing runs no script', () => {
	/** Packages that need one, each with its reason. */
	const NEEDED: Record<string, string> = {
		'node_modules/fsevents': 'macOS alone; comes with a built file, so its script may be skipped'
	};

	test('npm ignores the scripts of packages', () => {
		expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
	});

	test('no script of this project has a name that npm then ignores, too', () => {
		const names = Object.keys(manifest.scripts);
		expect(names).not.toContain('prepare');
		for (const name of names)
			expect(names.filter((each) => each === `pre${name}` || each === `post${name}`)).toEqual([]);
	});

	test('no package asks for one', () => {
		// Not every registry marks them in the lock file, so the installed packages are checked, too.
		const asking = locked.filter(
			([path, { hasInstallScript }]) => hasInstallScript ?? hasScript(path)
		);
		expect(asking.map(([path]) => path).filter((path) => !(path in NEEDED))).toEqual([]);
	});
});

/** True if npm would run a script after installing; it builds a `binding.gyp` without one. */
function hasScript(path: string): boolean {
	// Packages for other platforms are not installed.
	if (!existsSync(join(path, 'package.json'))) return false;
	const { scripts = {} } = json(join(path, 'package.json')) as { scripts?: Record<string, string> };
	return (
		['preinstall', 'install', 'postinstall'].some((name) => name in scripts) ||
		existsSync(join(path, 'binding.gyp'))
	);
}

/** The packages that a file imports, apart from types. */
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

test('`dependencies` are exactly the packages that reach the browser, which `npm run audit` checks', () => {
	const files = readdirSync('src', { recursive: true, withFileTypes: true })
		// No page imports a server module: Kit refuses to build it.
		.filter((entry) => entry.isFile() && /(?<![.+]server)\.(ts|svelte|css)$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name));
	const shipped = new Set(files.flatMap(imported));
	expect([...shipped].sort()).toEqual(Object.keys(manifest.dependencies).sort());
});
