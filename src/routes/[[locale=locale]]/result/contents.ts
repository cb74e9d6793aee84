/** The contents of the chapters: one chunk, loaded behind the first screen. */
import AnswerList from '$lib/components/records/AnswerList.svelte';
import Comparison from '$lib/components/records/Comparison.svelte';
import ThisWeek from '$lib/components/result/ThisWeek.svelte';
import WhatIfs from '$lib/components/result/WhatIfs.svelte';
import { wordsForOthers } from '$lib/presenters/words-for-others';
import AllAnswers from './AllAnswers.svelte';
import Certain from './Certain.svelte';
import Certificates from './Certificates.svelte';
import Export from './export/Export.svelte';
import Retake from './Retake.svelte';
import SevenDays from './SevenDays.svelte';
import Since from './Since.svelte';
import Why from './Why.svelte';

export const contents = {
	AllAnswers,
	AnswerList,
	Certain,
	Certificates,
	Comparison,
	Export,
	Retake,
	SevenDays,
	Since,
	ThisWeek,
	WhatIfs,
	Why,
	wordsForOthers
};
