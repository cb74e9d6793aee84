import type { CertificateWords } from '../certificate-words';

export const certificates: CertificateWords = {
	worth: (question, option, roles) =>
		`この診断では、資格は「${question}」の「${option}」として数えます。点が付くのは${roles}だけで、資格はほかの経験の代わりになりません。`,
	points: (role, points, outOf) => `${role}（${outOf}点のうち${points}点）`,
	counted: {
		already: 'この点は、もう数えています。',
		'not-yet': 'この点は、まだ数えていません。'
	},
	check: '条件は変わることがあるので、申し込む前に発行元で確かめてください。',
	states: {
		open: { heading: '経験を問わず、今から目指せる' },
		second: { heading: 'ほかの資格を取ってから' },
		shown: {
			heading: '経験の期間を確かめてから',
			why: '回答から、プロジェクトを率いた経験が読み取れます。期間が足りるかを確かめてください。'
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
			asks: 'TechReachによると、受験資格はなく、誰でも受けられます。責任を持ってマネジメントを担う人に向けた試験で、論述式の問題もあります。IPAは2025年8月に、2026年度から会場のパソコンで受ける方式にすると発表しました。',
			note: '2つの解説によると、今の形は2026年度までとし、2027年度からほかの3つの試験と1つにまとめる案が出ています。名称も仮のものなので、申し込む前にIPAで確かめてください。'
		},
		capm: {
			name: 'CAPM',
			issuer: 'プロジェクトマネジメント協会（PMI）',
			asks: '2019年の時点では、高校卒業か同等の資格と、プロジェクトマネジメントの研修23時間が必要です。PMPを持つ人は受けられません。'
		},
		pms: {
			name: 'P2M資格試験のPMS',
			issuer: '日本プロジェクトマネジメント協会（PMAJ）',
			asks: '受験資格はありません。上位のPMRには、PMSの登録と3年以上の実務経験が必要です。'
		},
		'prince2-foundation': {
			name: 'PRINCE2 Foundation',
			issuer: 'プロジェクト管理の手法PRINCE2の資格',
			asks: 'pmportal.jpによると、2020年の時点では、実務経験の条件はありません。'
		},
		'pmo-s': {
			name: 'PMOスペシャリスト（PMO-S）',
			issuer: '日本PMO協会（NPMO）',
			asks: 'フリーランスボードによると、基礎の★と、実務での応用を問う★★があります。★の受験には、プロジェクトマネジメント関連の資格を持っているなどの条件があります。試験は有料の講座に含まれています。',
			note: '同じ協会のPJM-Aは、プロジェクトマネジメントの基本を認定します。'
		},
		'prince2-practitioner': {
			name: 'PRINCE2 Practitioner',
			issuer: 'プロジェクト管理の手法PRINCE2の資格',
			asks: 'pmportal.jpによると、2020年の時点では、PRINCE2 Foundationの合格かPMPが必要です。'
		},
		pmp: {
			name: 'PMP',
			issuer: 'プロジェクトマネジメント協会（PMI）',
			asks: '日本プロジェクトソリューションズによると、過去8年以内に、プロジェクトを率いた経験が要ります。期間は、大学卒なら36か月、それ以外なら60か月で、重なる期間は1度しか数えません。研修も35時間要ります。'
		}
	},
	sources: (checked) => `出典（${checked}に確認）`
};
