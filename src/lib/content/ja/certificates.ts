import type { CertificateWords } from '../certificate-words';

export const certificates: CertificateWords = {
	worth: (question, option, roles) =>
		`この診断では、資格は「${question}」の「${option}」に当たります。点が付くのは${roles}だけで、経験の代わりにはなりません。`,
	points: (role, points, outOf) => `${role}（${outOf}点のうち${points}点）`,
	counted: {
		already: '回答には、この点がもう入っています。',
		'not-yet': '回答には、この点がまだ入っていません。'
	},
	states: {
		open: { heading: '経験を問わず、今から目指せる' },
		second: { heading: 'ほかの資格を取ってから' },
		shown: {
			heading: '経験の期間を確かめてから',
			why: '回答から、プロジェクトを率いた経験が読み取れます。期間が足りるかどうかは、ご自身で数えてください。'
		},
		'not-shown': {
			heading: '経験を積んでから',
			why: '回答からは、プロジェクトを率いた経験がまだ読み取れません。'
		}
	},
	certificates: {
		'pm-exam': {
			name: 'プロジェクトマネージャ試験',
			issuer: '情報処理推進機構（IPA）',
			asks: 'TechReachによると、受験資格はなく、誰でも受けられます。責任を持ってマネジメントを担う人に向けた試験で、論述式の問題もあります。2026年度からは、会場のパソコンで受ける予定です。',
			note: '2つの解説によると、今の形の試験は2026年度で終わります。2027年度からは、ほかの3つの試験とあわせて1つの試験になる案です。名称も仮のものなので、申し込む前にIPAで確かめてください。'
		},
		capm: {
			name: 'CAPM',
			issuer: 'プロジェクトマネジメント協会（PMI）',
			asks: '高校卒業か同等の資格と、プロジェクトマネジメントの研修23時間を求めます。PMPを持つ人は受けられません（2019年時点）。'
		},
		pms: {
			name: 'P2M資格試験のPMS',
			issuer: '日本プロジェクトマネジメント協会（PMAJ）',
			asks: '受験資格はありません。上位のPMRは、PMSの登録と3年以上の実務経験を求めます。'
		},
		'prince2-foundation': {
			name: 'PRINCE2 Foundation',
			issuer: 'イギリス商務局が開発した手法の資格',
			asks: 'pmportal.jpによると、実務経験の条件はありません（2020年時点）。'
		},
		'pmo-s': {
			name: 'PMOスペシャリスト（PMO-S）',
			issuer: '日本PMO協会（NPMO）',
			asks: 'フリーランスボードによると、基礎の★と、実務での応用を問う★★があります。★の受験には、プロジェクトマネジメント関連の資格を持っているなどの条件があります。試験は、購入する講座に組み込まれています。',
			note: '同じ協会のPJM-Aは、現場で使う基本を認定します。'
		},
		'prince2-practitioner': {
			name: 'PRINCE2 Practitioner',
			issuer: 'PRINCE2の上位の資格',
			asks: 'pmportal.jpによると、PRINCE2 Foundationの合格かPMPを求めます（2020年時点）。'
		},
		pmp: {
			name: 'PMP',
			issuer: 'プロジェクトマネジメント協会（PMI）',
			asks: '日本プロジェクトソリューションズによると、過去8年以内に、プロジェクトを率いた経験が要ります。期間は、大学卒なら36か月、それ以外なら60か月で、重なる期間は1度しか数えません。研修も35時間要ります。'
		}
	},
	sources: (checked) => `出典（${checked}に確認）`
};
