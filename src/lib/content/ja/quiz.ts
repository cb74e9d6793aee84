import type { QuizWords } from '../quiz-words';

export const quiz: QuizWords = {
	sections: { experience: '経験', aspiration: '希望' },
	progress: (at, of, section) => `質問${at} / ${of}・${section}`,
	progressLabel: '診断の進み具合',
	examplesLabel: '経験の例',
	next: '次へ',
	toReview: '確認画面へ',
	back: '前へ戻る',
	skip: '飛ばす',
	skipHint: '飛ばした質問は未回答として残り、結果の計算では0点になります。あとから答えられます。',
	keys: '質問のなかでは、数字キーで選択肢を選び、Enterキーで次へ進めます。',
	missing: '回答をまだ選んでいません。選択肢を1つ選ぶか、「飛ばす」を押してください。',
	missingSeveral: '回答をまだ選んでいません。選択肢を1つ以上選ぶか、「飛ばす」を押してください。',
	tooMany: (most) => `選べるのは${most}つまでです。別のものを選ぶには、先に1つ外してください。`,
	upTo: (most, picked) => `${most}つまで選べます（選択数：${picked}）`,
	note: {
		label: '根拠のメモ（任意）',
		hint: '1行だけ書けます。この端末に保存し、共有リンクには入れません。結果のページで、職務経歴書の文面に使えます。',
		example: '例：2024年のデータセンター移転、12人、6か月'
	},
	draft: {
		restoring: '保存された回答を読み込んでいます',
		saved: 'この端末に保存しました',
		saving: '保存しています',
		failing:
			'この端末に回答を保存できませんでした。このタブを閉じたり再読み込みしたりしなければ、回答は残ります。保存は自動で試し直しています。',
		retry: '今すぐ保存し直す',
		export: '回答をファイルに保存'
	},
	tabConflict: {
		notices: {
			changed:
				'別のタブで、この診断の回答が変わりました。このままここで答えると、別の診断として保存します。',
			apart: '別のタブでも診断に回答しています。このタブの回答は、分けて保存します。',
			wiped: '別のタブで、保存されたデータがすべて消されました。ここからは新しい診断になります。'
		},
		showOther: '別のタブの回答を表示する'
	}
};
