/** PDF files, object by object, for what no browser prints. */

/** A PDF of these objects; the first is its catalog. */
export function pdfOf(objects: readonly string[], trailer = ''): Buffer {
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, at) => {
		const offset = file.length;
		file += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(offset).padStart(10, '0')} 00000 n \n`;
	});
	const size = objects.length + 1;
	const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
	const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
	return Buffer.from(file + table + end, 'latin1');
}

/** One page with this content, in the font F of the last object. */
export const onePage = (content: string, ...others: readonly string[]) => [
	'<< /Type /Catalog /Pages 2 0 R >>',
	'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
	`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R
		/Resources << /Font << /F ${4 + others.length} 0 R >> >> >>`,
	`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
	...others
];

/** 「会議室予約」 in Shift_JIS, in a font that the file does not hold. */
export const WITHOUT_FONT = pdfOf(
	onePage(
		'BT /F 20 Tf 50 700 Td <89ef8b638eba975c96f1> Tj ET',
		'<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /DW 1000 /FontDescriptor 6 0 R\n/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>',
		'<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
		'<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light-H /Encoding /90ms-RKSJ-H /DescendantFonts [5 0 R] >>'
	)
);
