/**
 * The sources of the site's claims. `docs/sources.md` tells what each is cited for, and how to add one
 * and to check one again.
 */
import type { OtherSourceId } from '$lib/assessment/roles';

/** Read in the source itself, or retold by somebody else. */
export type Standing = 'read' | 'retold';

interface OtherSource {
	readonly address: string;
	/** 「2026-03-31」, 「2026-03」 or 「2026」, where it is known. */
	readonly published?: string;
	/** The day on which somebody last read it. */
	readonly checked: string;
	readonly standing: Standing;
}

export const SOURCES: Readonly<Record<OtherSourceId, OtherSource>> = {
	S1: {
		address: 'https://ssaits.jp/promapedia/role/pmo.html',
		checked: '2026-11-29',
		standing: 'retold'
	},
	S2: {
		address: 'https://www.npmo.org/pmo%E3%81%A8%E3%81%AF/',
		checked: '2026-11-29',
		standing: 'read'
	},
	S3: {
		address: 'https://www.x-over.co.jp/consult/pmo/pmo-position',
		published: '2022-12-09',
		checked: '2026-11-29',
		standing: 'retold'
	},
	S4: {
		address:
			'https://esco.ec.europa.eu/en/classification/occupation?uri=http%3A%2F%2Fdata.europa.eu%2Fesco%2Foccupation%2F5ccb2c34-e860-43a5-9869-342487518115',
		checked: '2026-11-29',
		standing: 'read'
	},
	S5: {
		address: 'https://sfia-online.org/en/sfia-8/skills/portfolio-programme-and-project-support',
		published: '2021',
		checked: '2026-11-29',
		standing: 'read'
	},
	S6: {
		address: 'https://qiita.com/koi_12345/items/a9f1f2e336f0ec29b849',
		checked: '2026-11-29',
		standing: 'read'
	},
	S7: {
		address: 'https://freelance.levtech.jp/guide/detail/1339/',
		published: '2024',
		checked: '2026-11-29',
		standing: 'read'
	},
	S9: {
		address: 'https://freeconsultant.jp/column/c518/',
		published: '2025-09-16',
		checked: '2026-11-29',
		standing: 'read'
	},
	S10: {
		address: 'https://bmcmedinformdecismak.biomedcentral.com/articles/10.1186/1472-6947-13-S2-S1',
		published: '2013-11-29',
		checked: '2026-11-29',
		standing: 'read'
	},
	S12: {
		address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5013503',
		published: '2016-08-26',
		checked: '2026-11-29',
		standing: 'retold'
	},
	S13: {
		address: 'https://www.ipa.go.jp/shiken/2026/ap_koudo_sc-cbt.html',
		published: '2025-08-12',
		checked: '2026-11-29',
		standing: 'read'
	},
	S14: {
		address: 'https://www.ipa.go.jp/shiken/kubun/pm.html',
		published: '2025-08-12',
		checked: '2026-11-29',
		standing: 'read'
	},
	S15: {
		address: 'https://kakomon-labo.com/reform-2027',
		published: '2026-07-09',
		checked: '2026-11-29',
		standing: 'retold'
	},
	S16: {
		address: 'https://digitalskillacademy.co.jp/blog/2',
		published: '2026-09-21',
		checked: '2026-11-29',
		standing: 'retold'
	},
	S17: {
		address: 'https://tech-reach.jp/column/1265/',
		checked: '2026-11-29',
		standing: 'retold'
	},
	S19: {
		address: 'https://jpsol.co.jp/pmp-capm/eligibility',
		checked: '2026-11-29',
		standing: 'retold'
	},
	S20: {
		address: 'https://www.pmi-japan.org/pmp_license/capm/entrance_exams.php',
		published: '2019-08-28',
		checked: '2026-11-29',
		standing: 'read'
	},
	S21: {
		address: 'https://www.pmportal.jp/pmpprince2/',
		published: '2020',
		checked: '2026-11-29',
		standing: 'retold'
	},
	S22: {
		address:
			'https://www.npmo.org/%E8%B3%87%E6%A0%BC%E5%88%B6%E5%BA%A6/%E8%B3%87%E6%A0%BC%E9%96%A2%E9%80%A3%E6%89%8B%E7%B6%9A%E3%81%8D%E3%83%8A%E3%83%93%E3%82%B2%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3/%E5%8F%97%E9%A8%93%E6%9C%9F%E9%96%93%E7%94%B3%E8%AB%8B/',
		checked: '2026-11-29',
		standing: 'read'
	},
	S23: {
		address:
			'https://www.npmo.org/%E8%B3%87%E6%A0%BC%E5%88%B6%E5%BA%A6/%E8%B3%87%E6%A0%BC-%E5%AD%A6%E7%BF%92%E8%A6%81%E4%BB%B6/',
		checked: '2026-11-29',
		standing: 'read'
	},
	S24: {
		address: 'https://freelance-board.com/journals/detail/243',
		checked: '2026-11-29',
		standing: 'retold'
	},
	S25: {
		address:
			'https://www.itpro.com/technology/33278/gartner-predicts-ai-will-consume-80-of-project-management-tasks',
		published: '2019',
		checked: '2026-11-29',
		standing: 'retold'
	},
	S26: {
		address: 'https://products.sint.co.jp/obpm/blog/pmo-is-no-longer-necessary',
		checked: '2026-11-29',
		standing: 'read'
	},
	S27: {
		address: 'https://shigoto.mhlw.go.jp/User/Occupation/PrintAll?occupationId=322',
		checked: '2026-11-29',
		standing: 'read'
	},
	S28: {
		address: 'https://middle-engineer.com/salary/project-manager/',
		checked: '2026-11-29',
		standing: 'retold'
	},
	S29: {
		address: 'https://x-over.co.jp/consult/pmo/unit-price',
		published: '2024-10-21',
		checked: '2026-11-29',
		standing: 'read'
	},
	S30: {
		address: 'https://mid-works.com/columns/engineer/upper/1141578',
		published: '2025',
		checked: '2026-11-29',
		standing: 'read'
	},
	S31: {
		address: 'https://www.ipa.go.jp/jinzai/skill-standard/plus-it-ui/itss/career-framework.html',
		published: '2008',
		checked: '2026-11-29',
		standing: 'read'
	},
	S32: {
		address: 'https://www.ogis-ri.co.jp/hum/m-00.html',
		checked: '2026-11-29',
		standing: 'read'
	},
	S33: {
		address: 'https://www.mhlw.go.jp/mobile/job/Q09.html',
		checked: '2026-11-29',
		standing: 'read'
	},
	S34: {
		address: 'https://www.check-roudou.mhlw.go.jp/qa/roudousya/koyou/q5.html',
		checked: '2026-11-29',
		standing: 'read'
	},
	S35: {
		address: 'https://www.risktaisaku.com/articles/-/81099',
		published: '2023-07-12',
		checked: '2026-11-29',
		standing: 'retold'
	},
	S36: {
		address: 'https://ses-media.jp/column.php?id=107',
		checked: '2026-11-29',
		standing: 'read'
	},
	S37: {
		address: 'https://www.atlassian.com/ja/agile/project-management/product-vs-project-management',
		checked: '2026-11-29',
		standing: 'read'
	},
	S39: {
		address: 'https://pmaj.or.jp/p2m/exam/about_p2m_exam.html',
		checked: '2026-11-29',
		standing: 'read'
	}
};
