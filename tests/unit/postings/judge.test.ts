import { describe, expect, it } from 'vitest';
import { judge, judgeCases } from '$lib/postings/judge';
import type { MissingInfo } from '$lib/postings/terms';

const SUPPORT = 'PMを補佐し、進捗管理、課題管理、会議体運営、資料作成を行います。';
const PM = 'お客様との契約交渉、予算の執行、プロジェクトの最終責任を担います。';
const CLERICAL = '会議室の予約、電話対応、経費精算、備品の発注をお願いします。';
const TRUE = '複数プロジェクトを横断し、管理標準の策定、品質審査、経営層への報告を行います。';

const posting = (title: string, duties: string, rest = '') =>
	judge(`【案件名】${title}\n【内容】${duties}\n${rest}`);

describe('duties decide', () => {
	it.each([
		['pm', PM],
		['true-pmo', TRUE],
		['support-pmo', SUPPORT],
		['pso', CLERICAL]
	])('for %s under any title', (kind, duties) => {
		for (const title of ['PMO', 'プロジェクト要員', '大規模システム刷新PMO', 'PMO支援']) {
			expect(posting(title, duties).kind).toBe(kind);
		}
	});

	it('and not the requirements', () => {
		const asked = '【必須】PM経験者歓迎、予算管理、顧客折衝、意思決定の経験';
		expect(posting('PMO', SUPPORT, asked).kind).toBe('support-pmo');
		expect(posting('PMO', '詳細は面談にて。', asked)).toMatchObject({
			kind: 'cannot-tell',
			leaning: 'pm'
		});
	});

	it('and not the price or the size', () => {
		for (const rest of ['【単価】40万\n【人数】3名', '【単価】180万\n【人数】500名の大規模案件']) {
			expect(posting('PMO', CLERICAL, rest).kind).toBe('pso');
			expect(posting('PMO', SUPPORT, rest).kind).toBe('support-pmo');
		}
	});

	it('and not a single strong word', () => {
		expect(posting('PMO', `${SUPPORT}品質審査にも立ち会います。`).kind).not.toBe('true-pmo');
		expect(posting('PMO', '予算管理をお願いします。').kind).toBe('cannot-tell');
	});
});

describe('a title between two kinds', () => {
	it('lets strong duties decide where it names both', () => {
		expect(posting('PM/PMO', `PMとして参画。${PM}`).kind).toBe('pm');
		expect(posting('PM／PMO', '進捗管理、課題管理、各種調整。').kind).toBe('cannot-tell');
	});

	it('is not PM where it names a role below the PM', () => {
		for (const title of ['サブPM', 'PM補佐', 'PM候補']) {
			expect(posting(title, PM)).toMatchObject({ kind: 'cannot-tell', leaning: 'pm' });
		}
	});

	it('lets strong duties decide where it names a leader', () => {
		for (const title of ['開発PL', 'プロジェクトリーダー']) {
			expect(posting(title, PM).kind).toBe('pm');
			expect(posting(title, '進捗管理、課題管理。').kind).not.toBe('pm');
		}
	});
});

describe('a PM posting that says little of money and decisions', () => {
	const duties = 'プロジェクトマネージャーとして要件定義からリリースまで担当。進捗管理、課題管理。';

	it('is PM by its name, where nobody is helped', () => {
		expect(posting('PM', duties).kind).toBe('pm');
		expect(posting('PM', `${duties}PMの補佐をお願いします。`).kind).not.toBe('pm');
	});
});

describe('an undecided text has a reason', () => {
	it.each([
		['', 'empty'],
		['  \n　', 'empty'],
		['😀🎉', 'empty'],
		['<br><p></p>', 'empty'],
		['PMO', 'too-short'],
		['招聘项目经理，负责项目的整体计划、预算管理和风险控制，与客户沟通需求。', 'other-language'],
		['프로젝트 관리자를 모집합니다. 일정 관리와 예산 관리를 담당합니다.', 'other-language'],
		['Cherchons un chef de projet pour piloter une équipe à Paris.', 'other-language'],
		['倉庫での仕分け。勤務時間はAM9:00からPM6:00までです。', 'other-job'],
		['PMOの要員を募集します。詳細は面談でお話しします。', 'no-duties'],
		['PMOの案件です。ファシリテーションをお願いします。', 'thin'],
		[`【案件名】PMO\n【内容】${PM}${CLERICAL}${TRUE}`, 'mixed']
	])('%j: %s', (text, reason) => {
		expect(judge(text)).toMatchObject({ kind: 'cannot-tell', confidence: 'none', reason });
	});

	it('and a verdict on a kind has none', () => {
		expect(posting('PMO', TRUE)).not.toHaveProperty('reason');
	});
});

describe('homonyms', () => {
	it.each([
		'設備のPM（予防保全）。点検計画の策定と予算の執行、協力会社の選定。',
		'プロダクトマネージャーとして優先順位を決定し、予算の執行に責任を負います。',
		'勤務はPM1:00から。店舗の責任者として予算の執行、取引先との契約交渉を行います。',
		'PMOツールの開発。PMOチームと連携し、設計と実装を進めます。',
		'コールセンターのPM（ピープルマネージャー）として応対品質の管理、シフト作成。'
	])('「%s」 is none of the four', (text) => {
		expect(judge(text).kind).toBe('cannot-tell');
	});

	it('an hour in the conditions does not keep a posting from being judged', () => {
		expect(posting('PMO', SUPPORT, '【時間】AM9:00～18時/PM6:00').kind).toBe('support-pmo');
	});
});

describe('cautions', () => {
	const ids = (text: string) => judge(text).cautions.map(({ id }) => id);

	it.each(['25～30代の女性、容姿端麗な方', '２０代女性限定', '45歳まで', '性別：女性のみ'])(
		'improper conditions are pointed at: 「%s」',
		(condition) => {
			const text = `【案件名】PMO事務\n【内容】${CLERICAL}\n【条件】${condition}`;
			const caution = judge(text).cautions.find(({ id }) => id === 'improper-conditions');
			expect(caution?.facts).toEqual(['F11']);
			for (const { start, end } of caution?.spans ?? []) {
				expect(condition).toContain(text.slice(start, end));
			}
			expect(caution?.spans).not.toHaveLength(0);
		}
	);

	it.each([
		'定年60歳まで',
		'18歳以上の方',
		'35歳以下（長期勤続によるキャリア形成のため）',
		'20代～40代の方が活躍中',
		'女性活躍推進企業',
		'資料の見た目を整える',
		'20名規模'
	])('proper ones are not: 「%s」', (condition) => {
		expect(ids(`【案件名】PMO事務\n【内容】${CLERICAL}\n【条件】${condition}`)).not.toContain(
			'improper-conditions'
		);
	});

	it('are raised where title and duties differ', () => {
		expect(ids(`【案件名】PMO\n【内容】${CLERICAL}`)).toContain(
			'title-says-pmo-duties-say-otherwise'
		);
		expect(ids(`【案件名】PMO\n【内容】${SUPPORT}`)).toEqual([]);
	});

	it('are raised where only the requirements sound senior', () => {
		expect(ids(`【案件名】PMO\n【内容】${SUPPORT}\n【必須】顧客折衝の経験`)).toContain(
			'requirements-not-duties'
		);
	});

	it('are raised for jobs between two kinds', () => {
		expect(ids(`【案件名】PM/PMO\n【内容】${SUPPORT}`)).toContain('between-two-kinds');
	});

	it('mention size and price where they might impress', () => {
		expect(ids(`【案件名】大規模PMO\n【内容】${CLERICAL}\n【単価】75万`)).toContain(
			'size-and-price-do-not-tell'
		);
	});
});

describe('a caution', () => {
	const caution = (id: string, text: string) =>
		judge(text).cautions.find((found) => found.id === id);

	it.each([
		['title-says-pmo-duties-say-otherwise', ['F3', 'F11'], `【案件名】PMO\n【内容】${CLERICAL}`],
		['title-says-pmo-duties-say-otherwise', ['F3', 'F11'], `【案件名】PMO\n【内容】${PM}`],
		['requirements-not-duties', ['F15'], `【案件名】PMO\n【内容】${SUPPORT}\n【必須】顧客折衝`],
		['between-two-kinds', ['F3', 'F9'], `【案件名】PM/PMO\n【内容】${SUPPORT}`],
		['size-and-price-do-not-tell', ['F13'], `【案件名】PMO\n【内容】${CLERICAL}\n100名規模`],
		['size-and-price-do-not-tell', ['F13'], `【案件名】PMO\n【内容】${CLERICAL}\n予算50億円`],
		['size-and-price-do-not-tell', ['F13'], `【案件名】PMO\n【内容】${CLERICAL}\n月70万円`]
	] as const)('%s rests on %j', (id, facts, text) => {
		expect(caution(id, text)?.facts).toEqual(facts);
	});

	it('about size is not raised for a small team without a price', () => {
		const text = `【案件名】PMO\n【内容】${CLERICAL}\n5名のチーム`;
		expect(caution('size-and-price-do-not-tell', text)).toBeUndefined();
	});

	it('about requirements is not raised where they are denied or also in the overview', () => {
		for (const rest of ['【必須】顧客折衝は不要です。', '【概要】顧客折衝\n【必須】顧客折衝']) {
			const text = `【案件名】PMO\n【内容】${SUPPORT}\n${rest}`;
			expect(caution('requirements-not-duties', text)).toBeUndefined();
		}
	});

	it('points at its titles and requirements', () => {
		const text = `【案件名】PM/PMO\n【内容】${SUPPORT}\n【必須】顧客折衝`;
		const words = (id: string) =>
			caution(id, text)?.spans.map(({ start, end }) => text.slice(start, end));
		expect(words('between-two-kinds')).toEqual(['PM/PMO']);
		expect(words('requirements-not-duties')).toEqual(['顧客折衝']);
	});
});

describe('several cases in one text', () => {
	const two = `【案件名】PM\n【内容】${PM}\n【案件名】PMO事務\n【内容】${CLERICAL}`;

	it('are judged one by one, with offsets into the whole text', () => {
		const cases = judgeCases(two);
		expect(cases.map(({ judgement }) => judgement.kind)).toEqual(['pm', 'pso']);
		expect(cases.map(({ title }) => title && two.slice(title.start, title.end))).toEqual([
			'PM',
			'PMO事務'
		]);
		for (const { start, end, judgement } of cases) {
			for (const evidence of judgement.evidence) {
				expect(evidence.start).toBeGreaterThanOrEqual(start);
				expect(evidence.end).toBeLessThanOrEqual(end);
			}
		}
		const [, clerical] = cases;
		const [name] = clerical?.judgement.evidence ?? [];
		expect(two.slice(name?.start, name?.end)).toBe('PMO事務');
	});

	it('and the judgement of the text is that of the first', () => {
		expect(judge(two)).toEqual(judgeCases(two)[0]?.judgement);
	});
});

describe('an overview', () => {
	const pso = (text: string) => judge(`【案件名】事務\n${text}`).scores.pso;

	it('counts in full unless there are duties elsewhere', () => {
		const alone = pso('【概要】電話対応');
		const duties = pso('【内容】備品の発注');
		expect(alone).toBeGreaterThan(0);
		expect(pso('【概要】電話対応\n【内容】備品の発注')).toBeLessThan(alone + duties);
		expect(pso('【概要】電話対応\n【内容】備品の発注はありません。')).toBe(alone);
	});
});

describe('one job', () => {
	it('is one, even if a second title has no duties', () => {
		expect(judge(`【案件名】事務\n【内容】${CLERICAL}\n【案件名】PMO`).kind).toBe('pso');
	});

	it('takes fourteen letters or more', () => {
		expect(judge('あ'.repeat(13)).reason).toBe('too-short');
		expect(judge('あ'.repeat(14)).reason).not.toBe('too-short');
		expect(judge('1234567890 12345').reason).toBe('empty');
		expect(judge('議事録の作成と1234567').reason).not.toBe('too-short');
	});
});

describe('missing information', () => {
	const asks = (info: MissingInfo, text: string) => judge(text).missing.includes(info);

	it.each([
		['team-size', ['5名', '10人', 'team of 5', '12 people', '1000 members']],
		['price', ['70万', '3000円', '単価70', '単価：70', '単価：～70', 'JPY', '$50', '¥5000']],
		[
			'period',
			[
				'長期',
				'6月',
				'3ヶ月',
				'3か月',
				'2年間',
				'期間：応相談',
				'one month',
				'6 months',
				'long-term'
			]
		],
		['share-of-clerical-work', ['3割', '30%', '事務作業が中心', '事務中心', '事務作業は一部']],
		['projects', ['3案件', '2プロジェクト', '複数プロジェクト', '複数の小さなプロジェクト']],
		['reports-to', ['部長への報告', '部長に報告', 'report to the CIO', 'reporting to the CIO']]
	] as const)('is not %s where the text has it', (info, found) => {
		expect(asks(info, 'PMOの募集です。')).toBe(true);
		for (const words of found) expect(asks(info, `PMOの募集です。 ${words} です。`)).toBe(false);
	});

	it.each([
		['team-size', ['名', 'team of experts', 'people']],
		['price', ['万全', '円滑', '単価応相談', '$']],
		['period', ['毎月', '年間', '期間限定', 'monthly']],
		['share-of-clerical-work', ['割合', '%']],
		['projects', ['案件', '複数名']],
		['reports-to', ['報告', 'reports']]
	] as const)('is %s where the words are only similar', (info, found) => {
		for (const words of found) expect(asks(info, `PMOの募集です。 ${words} です。`)).toBe(true);
	});

	it('is everything where the text says nothing', () => {
		expect(judge('PMOを募集しています。詳細は面談で。').missing).toEqual([
			'who-decides',
			'output',
			'projects',
			'reports-to',
			'budget',
			'client',
			'share-of-clerical-work',
			'team-size',
			'price',
			'period'
		]);
	});

	it('is not what the text mentions, even to deny it', () => {
		const { missing } = posting(
			'PMO',
			'意思決定はPMが行います。予算管理は含みません。会議室予約はありません。',
			'【単価】80万\n【期間】長期\n【人数】5名'
		);
		for (const info of ['who-decides', 'budget', 'share-of-clerical-work'] as const) {
			expect(missing).not.toContain(info);
		}
		for (const info of ['price', 'period', 'team-size'] as const)
			expect(missing).not.toContain(info);
		expect(missing).toContain('client');
	});
});

describe('facts', () => {
	it('are those of the kind’s cues, and always F15', () => {
		expect(posting('PMO', CLERICAL).facts).toEqual(['F11', 'F13', 'F15']);
		expect(posting('PMO', PM).facts).toEqual(['F1', 'F15']);
		expect(posting('PMO', TRUE).facts).toEqual(['F3', 'F4', 'F7', 'F8', 'F15']);
	});
});

describe('English', () => {
	it.each([
		['pm', 'You own the delivery, manage the budget and negotiate scope with the client.'],
		['support-pmo', 'Support the project manager, track progress and maintain the RAID log.'],
		['pso', 'Book meeting rooms, answer phone calls and process expense claims for the project.'],
		[
			'true-pmo',
			'Define project management standards across all projects and run project audits for the group.'
		]
	])('%s', (kind, duties) => {
		expect(judge(`Role: PMO\nResponsibilities:\n- ${duties}`).kind).toBe(kind);
	});

	it('knows denial and help', () => {
		const text = 'Responsibilities:\n- You will not manage the budget, no decisions are made here.';
		expect(judge(text).evidence).toEqual([]);
	});
});
