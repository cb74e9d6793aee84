/** The contents of the chapters: one chunk, loaded behind the first screen. */
export { default as AllAnswers } from './AllAnswers.svelte';
export { default as AnswerList } from '$lib/components/records/AnswerList.svelte';
export { default as Certain } from './Certain.svelte';
export { default as Comparison } from '$lib/components/records/Comparison.svelte';
export { default as Export } from './export/Export.svelte';
export { default as Since } from './Since.svelte';
export { default as WhatIfs } from '$lib/components/result/WhatIfs.svelte';
export { default as Why } from './Why.svelte';
export { default as ThisWeek } from '$lib/components/result/ThisWeek.svelte';
export { wordsForOthers } from '$lib/presenters/words-for-others';
