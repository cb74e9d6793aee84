import type { TalkWords } from '../talk-words';
import { glossary } from './glossary';

export const talk: TalkWords = {
	title: '2つの見方を並べる',
	lead: [
		'共有リンクを作った人の経験と希望を、あなたから見えるとおりに選んでください。質問の「あなた」は、その人のことだと読み替えます。',
		'本人の回答は、両方を並べるまで見えません。見えない質問は、空けたままで構いません。'
	],
	stays:
		'ここで選んだ回答とメモは、このタブのなかだけにあり、どこにも送りません。再読み込みしても残り、タブを閉じると消えます。自分の診断の記録は、そのままです。',
	reading: 'リンクを読み込んでいます。',
	noLink: {
		text: 'このページは、共有リンクの結果から開きます。先に、送られてきた共有リンクを開いてください。',
		toResult: '結果のページへ'
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
		parties: { self: '本人', observer: '周り' },
		who: '「本人」は共有リンクを作った人、「周り」はあなたです。',
		outcomes: 'それぞれの回答から出る、次に目指す役割',
		outcome: (role, stage) => `${role}（${stage}）`,
		stages: glossary.stages,
		tooFew: '回答が少ないため、まだ出せません',
		talk: {
			heading: '話し合う',
			lead: '経験の段階が2つ以上違うか、希望が違う質問です。結果を変えるものから並べています。'
		},
		check: {
			heading: '2分で確かめる',
			lead: '少しだけ違う質問です。数え方が違うのか、見ていた場面が違うのかを確かめます。'
		},
		allEqual: '違う回答はありません。',
		nothing: '両方が答えた質問は、まだありません。',
		equal: (n) => `同じ回答（${n}件）`,
		oneSided: (n) => `片方だけが答えた質問（${n}件）`,
		notSaid: '回答なし',
		notAsked: '質問の対象外',
		moves: {
			role: 'この違いだけで、次に目指す役割が変わります。',
			destination: 'この違いだけで、目指す先が変わります。',
			stage: 'この違いだけで、役割までの近さが変わります。'
		},
		note: 'メモ',
		noteLabel: (question) => `「${question}」のメモ`
	},
	take: {
		heading: '印刷とコピー',
		text: 'どちらにも、書いたメモが入ります。印刷した紙とコピーした文面の扱いは、あなたに任されています。',
		print: '議題を印刷する',
		label: '議題の文面',
		copy: '文面をコピー',
		copied: 'コピーしました。',
		selected: 'コピーできなかったので、文字を選択しました。端末のコピー操作を使ってください。',
		said: (who, answer) => `${who}：${answer}`
	}
};
