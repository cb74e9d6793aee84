import type { Language } from '../language';

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

const month = (date: Date) => MONTHS[date.getMonth()] ?? '';
const shortMonth = (date: Date) => `${month(date).slice(0, 3)} ${date.getFullYear()}`;
const day = (date: Date) => `${date.getDate()} ${month(date)} ${date.getFullYear()}`;
const time = (date: Date) => `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
const twoDigits = (n: number) => String(n).padStart(2, '0');

export const en: Language = {
	name: 'English',
	intl: 'en-GB',
	/** '22 November 2026, 09:05', '22 Nov 2026', 'Nov 2026' */
	dates: {
		day,
		shortDay: (date) => `${date.getDate()} ${shortMonth(date)}`,
		month: shortMonth,
		time,
		dayAndTime: (date) => `${day(date)}, ${time(date)}`
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
