import type { ReviewWords } from '../review-words';

export const review: ReviewWords = {
	title: '回答の確認',
	none: {
		text: 'まだ回答がありません。診断を始めると、答えた内容をここで見直せます。',
		start: '診断を始める'
	},
	lead: '回答を見直してください。変えたい回答は、ここから変えられます。飛ばした質問があっても、結果を見られます。',
	unanswered: '未回答',
	notAsked: '質問の対象外',
	change: '変える',
	changeLabel: (question) => `「${question}」の回答を変える`,
	answeredOf: (answered, of) => `${of}問中${answered}問に回答`,
	before: (answer) => `前回：${answer}`,
	changes: (n) => `前回の結果から変わった回答：${n}件`,
	followUp: {
		heading: '前回の計画',
		lead: 'その後どうなりましたか。終えたものは、関係する回答も今の経験に合わせて変えてください。',
		states: { done: '終えた', planned: 'まだ', dropped: '見送る' },
		toQuestion: (question) => `「${question}」の回答を変える`,
		raised: '経験の段階が上がりました'
	},
	seeResult: '結果を見る',
	concluding: '結果をまとめています',
	concludeFailed:
		'結果を保存できませんでした。回答は残っています。改めて「結果を見る」を押してください。'
};
