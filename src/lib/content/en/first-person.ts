/** 'Adapt one framework to your department' → 'adapt one framework to my department' */
export const inFirstPerson = (title: string) =>
	`${title.charAt(0).toLowerCase()}${title.slice(1)}`.replace(/\byour(?=\b|self\b)/g, 'my');
