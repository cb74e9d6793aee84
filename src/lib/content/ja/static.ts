import type { StaticWords } from '../static-words';

export const staticWords: StaticWords = {
	description:
		'インフラエンジニアの経験と希望から、次に目指す役割を示す自己診断です。サポート型PMO・PM・本来のPMOから1つを薦めます。登録は不要で、回答は自分で共有しない限り端末の外に出ません。',
	noScript:
		'JavaScriptが動いていないため、診断の結果を計算できません。質問と役割の説明は、このまま読めます。',
	outdated:
		'このブラウザは古いため、動かないところがあります。Safari 16.4、Chrome 111、Edge 111、Firefox 115以降で開いてください。',
	stalled: {
		text: 'ページの準備が終わりません。待つか、読み込み直してください。保存された回答は残ります。',
		reload: '読み込み直す'
	}
};
