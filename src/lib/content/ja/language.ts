import type { Language } from '../language';

const month = (date: Date) => `${date.getFullYear()}年${date.getMonth() + 1}月`;
const day = (date: Date) => `${month(date)}${date.getDate()}日`;
const time = (date: Date) => `${date.getHours()}:${twoDigits(date.getMinutes())}`;
const twoDigits = (n: number) => String(n).padStart(2, '0');

export const ja: Language = {
	name: '日本語',
	intl: 'ja',
	/** 「2026年11月22日 9:05」, 「2026/11/22」, 「2026年11月」 */
	dates: {
		day,
		shortDay: (date) =>
			`${date.getFullYear()}/${twoDigits(date.getMonth() + 1)}/${twoDigits(date.getDate())}`,
		month,
		time,
		dayAndTime: (date) => `${day(date)} ${time(date)}`
	},
	words: {
		common: async () => (await import('./common')).common,
		home: async () => (await import('./home')).home,
		comparison: async () => (await import('./comparison')).comparison,
		history: async () => (await import('./history')).history,
		questions: async () => (await import('./questions')).questions,
		quiz: async () => (await import('./quiz')).quiz,
		review: async () => (await import('./review')).review,
		result: async () => (await import('./result')).result,
		storage: async () => (await import('./storage')).storage,
		facts: async () => (await import('./facts')).facts,
		sources: async () => (await import('./sources')).sources,
		roles: async () => (await import('./roles')).roles,
		postingFile: async () => (await import('./posting-file')).postingFile,
		postings: async () => (await import('./postings')).postings,
		lastWeek: async () => (await import('./last-week')).lastWeek,
		numbers: async () => (await import('./numbers')).numbers,
		method: async () => (await import('./method')).method,
		privacy: async () => (await import('./privacy')).privacy,
		export: async () => (await import('./export')).exportWords,
		resume: async () => (await import('./resume')).resume
	}
};
