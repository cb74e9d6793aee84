import type { TalkWords } from '../talk-words';
import { glossary } from './glossary';

export const talk: TalkWords = {
	title: '本人と周りの人の見方を並べる',
	lead: [
		'共有リンクを作った人（本人）の経験と希望について、見えているとおりに答えてください。質問や選択肢の「あなた」「自分」は、本人のことだと読み替えてください。',
		'わからない質問は、答えなくてかまいません。本人の回答は、2つの見方を並べるまで見えません。'
	],
	stays:
		'ここで選んだ回答とメモは、このタブのなかだけにあり、どこにも送りません。再読み込みしても残り、タブを閉じると消えます。この端末にある診断の記録は変わりません。',
	reading: 'リンクを読み込んでいます。',
	noLink: {
		text: '送られてきた共有リンクを、先に開いてください。その結果の初めにあるボタンから、このページへ進めます。',
		toResult: '自分の結果を見る'
	},
	questions: {
		heading: 'あなたの回答を見直す',
		answered: (answered, asked) => `${asked}問のうち${answered}問に回答`,
		clear: '選択を外す',
		clearLabel: (question) => `「${question}」の選択を外す`,
		show: '両方の見方を並べる'
	},
	agenda: {
		heading: '2人で話すこと',
		parties: { self: '本人', observer: '周りの人' },
		who: '「本人」は共有リンクを作った人、「周りの人」はこのページで答えた人です。',
		outcomes: 'それぞれの回答から出る、次に目指す役割',
		outcome: (role, stage) => `${role}（${stage}）`,
		stages: glossary.stages,
		tooFew: '回答が少ないため、まだ出せません',
		talk: {
			heading: '話し合う',
			lead: '回答が大きく違う質問です。結果を変えるものから並べています。'
		},
		check: {
			heading: '2分で確かめる',
			lead: '回答が少しだけ違う質問です。1問2分を目安に、数え方の違いか、見ていた場面の違いかを確かめます。'
		},
		allEqual: '2人とも答えた質問では、回答に違いはありません。',
		nothing: '両方が答えた質問は、まだありません。',
		equal: (n) => `同じ回答（${n}問）`,
		oneSided: (n) => `1人だけが答えた質問（${n}問）`,
		notSaid: '未回答',
		notAsked: '質問の対象外',
		moves: {
			role: 'この違いだけで、次に目指す役割が変わります。',
			destination: 'この違いだけで、目指す先が変わります。',
			stage: 'この違いだけで、役割への近さが変わります。'
		},
		note: 'メモ',
		noteLabel: (question) => `「${question}」のメモ`
	},
	take: {
		heading: '印刷とコピー',
		text: '印刷した紙とコピーした文面には、2人の回答とメモが入ります。置き場所と渡す相手に気をつけてください。',
		print: '話すことを印刷する',
		label: '話すことの文面',
		copy: '文面をコピー',
		copied: 'コピーしました。',
		selected: 'コピーできなかったので、文字を選択しました。端末のコピー操作を使ってください。',
		said: (who, answer) => `${who}：${answer}`
	}
};
