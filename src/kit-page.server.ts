/** Kit renders a page's content, followed by the script that hydrates it. */
const SCRIPT = /<script>(?=\s*\{\s*__sveltekit)/;

/** @param addition HTML that stands behind the content of the page, and comes before what makes it alive */
export function beforeScript(html: string, addition: string): string {
	if (!SCRIPT.test(html)) throw new Error('Kit has drawn a page without a script, or with another');
	return html.replace(SCRIPT, (script) => `${addition}\n\t\t\t${script}`);
}
