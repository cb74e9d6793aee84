// Installs the packages of the lock file that are missing, so that a fresh clone needs no other command:
// called by `npm start` and `npm test`.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

if (!isInstalled()) {
	console.log('Installing dependencies (npm ci) ...');
	execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
}

/** True if each package that this platform needs is installed in the version of the lock file. */
function isInstalled() {
	const installed = readLock('node_modules/.package-lock.json');
	const wanted = readLock('package-lock.json');
	if (!installed || !wanted) return false;
	return Object.entries(wanted).every(
		([path, { version, optional }]) =>
			path === '' || optional || installed[path]?.version === version
	);
}

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** @param {string} path */
function readLock(path) {
	if (!existsSync(`${root}/${path}`)) return undefined;
	const lock = /** @type {Lock} */ (JSON.parse(readFileSync(`${root}/${path}`, 'utf8')));
	return lock.packages;
}
