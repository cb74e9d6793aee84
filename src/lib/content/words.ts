/** The words of one language, loaded when a page asks for them: a reader downloads one language. */
export const words = {
	common: {
		ja: async () => (await import('./ja/common')).common,
		en: async () => (await import('./en/common')).common
	},
	home: {
		ja: async () => (await import('./ja/home')).home,
		en: async () => (await import('./en/home')).home
	},
	comparison: {
		ja: async () => (await import('./ja/comparison')).comparison,
		en: async () => (await import('./en/comparison')).comparison
	},
	history: {
		ja: async () => (await import('./ja/history')).history,
		en: async () => (await import('./en/history')).history
	},
	questions: {
		ja: async () => (await import('./ja/questions')).questions,
		en: async () => (await import('./en/questions')).questions
	},
	quiz: {
		ja: async () => (await import('./ja/quiz')).quiz,
		en: async () => (await import('./en/quiz')).quiz
	},
	result: {
		ja: async () => (await import('./ja/result')).result,
		en: async () => (await import('./en/result')).result
	},
	roles: {
		ja: async () => (await import('./ja/roles')).roles,
		en: async () => (await import('./en/roles')).roles
	},
	postings: {
		ja: async () => (await import('./ja/postings')).postings,
		en: async () => (await import('./en/postings')).postings
	},
	method: {
		ja: async () => (await import('./ja/method')).method,
		en: async () => (await import('./en/method')).method
	},
	privacy: {
		ja: async () => (await import('./ja/privacy')).privacy,
		en: async () => (await import('./en/privacy')).privacy
	},
	export: {
		ja: async () => (await import('./ja/export')).exportWords,
		en: async () => (await import('./en/export')).exportWords
	},
	resume: {
		ja: async () => (await import('./ja/resume')).resume,
		en: async () => (await import('./en/resume')).resume
	}
} as const;
