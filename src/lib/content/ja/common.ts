import type { CommonWords } from '../common-words';
import { glossary } from './glossary';

export const common: CommonWords = {
	siteName: __THEME__.name.ja,
	skipToContent: '本文へ移動',
	nav: {
		label: '主なページ',
		about: '診断について',
		quiz: '診断',
		result: '結果',
		history: '履歴',
		roles: '役割の違い',
		postings: '仕事を見分ける',
		method: '計算のしかた',
		privacy: 'データの扱い',
		advise: '相談を受ける方へ'
	},
	promise: 'アカウントの登録も、データの送信もありません。すべてこのブラウザのなかにとどまります。',
	kinds: {
		'support-pmo': { name: 'サポート型PMO', full: 'サポート型PMO（PMを支えるPMO）' },
		pm: { name: 'PM', full: `PM（${glossary.pm}）` },
		'true-pmo': { name: '本来のPMO', full: '本来のPMO（統制するPMO）' },
		pso: { name: 'PSO', full: `PSO（${glossary.pso}）` }
	},
	quoted: (text) => `「${text}」`,
	pointsOf: (n, outOf) => `${n}\u00a0/\u00a0${outOf}`,
	unreadable: (n) => `読み取れない保存データが${n}件あります。消さずに、元のまま残しています。`,
	error: {
		notFoundTitle: 'ページが見つかりません',
		notFound: 'アドレスが間違っているか、すでになくなったページです。',
		unexpectedTitle: 'ページを表示できませんでした',
		unexpected: '予期しない問題が起きました。再読み込みするか、ホームへ戻ってください。',
		answersKept: '保存された回答は、この端末に残っています。',
		toHome: 'ホームへ戻る',
		toQuiz: '診断へ進む',
		tryAgain: '再読み込みする',
		export: '回答と結果をファイルに保存',
		exportFailed:
			'ファイルを作れませんでした。ページを再読み込みして、「データの扱い」のページで試してください。'
	},
	newVersion: {
		text: '新しい版があります。保存された回答は残ります。',
		use: '新しい版を使う'
	}
};
