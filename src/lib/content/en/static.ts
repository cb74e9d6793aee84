import type { StaticWords } from '../static-words';

export const staticWords: StaticWords = {
	description:
		'A self-assessment for infrastructure engineers in Japan that finds your next role from your experience and interests. It recommends support PMO, PM or true PMO. No sign-up is needed, and your answers stay on your device unless you share them.',
	noScript:
		'JavaScript is not running, so the result of the check cannot be computed. You can still read the questions and the descriptions of the roles.',
	outdated:
		'This browser is too old for parts of this site. Please use Safari 16.4, Chrome 111, Edge 111, Firefox 115 or later.',
	stalled: {
		text: 'This page is not ready. Please wait, or load it anew. Your stored answers stay.',
		reload: 'Load anew'
	}
};
