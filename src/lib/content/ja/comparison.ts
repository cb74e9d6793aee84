import type { ComparisonWords } from '../comparison-words';
import { glossary } from './glossary';

export const comparison: ComparisonWords = {
	people: {
		roleChanged: (from, to) => `次に目指す役割は、${from}と${to}で違います。`,
		up: (n) => `${n}点多い`,
		down: (n) => `${n}点少ない`,
		same: '同じ',
		changed: '違う',
		answers: {
			heading: '違う回答',
			moved: '役割の違いにつながる回答',
			movedTogether: 'これらの違いが合わさって、次に目指す役割が違っています。',
			show: (n) => `違う回答を見る（${n}件）`,
			levelUp: '経験が多い',
			levelDown: '経験が少ない'
		}
	},
	results: '結果の比較',
	item: '項目',
	recommended: '次に目指す役割',
	destination: '目指す先',
	roleChanged: (from, to) => `次に目指す役割は、${from}から${to}に変わりました。`,
	roleSame: (role) => `次に目指す役割は、どちらも${role}です。`,
	stages: glossary.stages,
	points: (n) => `${n}点`,
	up: (n) => `${n}点増`,
	down: (n) => `${n}点減`,
	same: '変化なし',
	changed: '変わった',
	answers: {
		heading: '変わった回答',
		count: (n) => `${n}件の回答が違います。`,
		none: '回答に違いはありません。',
		notAnswered: '未回答',
		notAsked: '質問の対象外',
		moved: '役割を変えた回答',
		movedTogether: 'これらの変化が合わさって、次に目指す役割が変わりました。',
		show: (n) => `変わった回答を見る（${n}件）`,
		levelUp: '経験が増えた',
		levelDown: '経験が減った'
	},
	rules: {
		heading: '判定ルールの変更による違い',
		lead: (side) =>
			`「${side}」の結果は、当時のルールと今のルールで異なります。回答の変化とは別の違いです。`,
		caption: (side) => `「${side}」の結果：当時と今のルール`,
		original: (version) => `当時（ルールの版${version}）`,
		current: (version) => `今（ルールの版${version}）`,
		notOnRecord: (side) =>
			`「${side}」は、以前のルールで判定されました。当時の結果は記録にありません。上の表では、今のルールで判定し直しています。`
	}
};
