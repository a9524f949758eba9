/** The width of a text at a font size of 1 px. */
export type Measure = (text: string, bold: boolean) => number;

// Advance widths of Inter in hundredths of the font size, measured in Chromium. A table, so that layouts are the same everywhere.
const REGULAR =
	'24:ijl 27:I 29:!,.:· 30:\' 33:t 36:()/ 37:f 38:r 41:1 46:- 47:" 50:– 51:? 53:s 55:kxz 56:avyå 57:7JLc 58:eé 59:5Fhnuü 60:Eoøö 61:2bdgpq 62:3689 63:0Z 64:&PRS 65:4BT 66:+×− 67:K 68:XY 69:AVÅ 72:D 73:C 74:HU 75:GN 76:OQØ 82:w 86:… 88:m 90:M 92:æ 98:% 99:WÆ';
const BOLD =
	'26:ijl 28:I 32:!,.:· 33:\' 35:t 37:() 38:/ 39:f 40:r 42:1 47:- 50:– 52:" 54:? 55:s 57:Lakxzå 58:7Jc 59:Fevyé 61:5Ehnouøöü 62:2bdpq 63:g 64:3689 65:PRSZ 66:&0BT 67:+4×− 70:K 71:Y 72:DX 73:AVÅ 74:CU 75:GH 76:N 77:OQØ 84:w 90:m 91:æ 92:M 96:… 100:% 101:Æ 102:W';
const UNKNOWN = 0.7;

function widths(table: string): ReadonlyMap<string, number> {
	const entries = table.split(' ').flatMap((group) => {
		const [width = '', letters = ''] = [group.slice(0, group.indexOf(':')), group.slice(group.indexOf(':') + 1)];
		return [...letters].map((letter) => [letter, Number(width) / 100] as const);
	});
	return new Map([...entries, [' ', 0.28]]);
}

const regular = widths(REGULAR);
const bold = widths(BOLD);

/** Adds 2 % so that kerning and similar fonts fit as well. */
export const measureInter: Measure = (text, isBold) => {
	const table = isBold ? bold : regular;
	return [...text].reduce((sum, letter) => sum + (table.get(letter) ?? UNKNOWN), 0) * 1.02;
};

export interface WrappedText {
	readonly lines: readonly string[];
	readonly width: number;
}

/** Breaks a text into lines of at most `most` px at spaces, hyphens and the joints of compounds; a word without a joint is kept whole. */
export function wrapText(text: string, size: number, isBold: boolean, most: number, measure: Measure): WrappedText {
	const widthOf = (part: string) => measure(part, isBold) * size;
	const lines: string[] = [];
	let line = '';
	for (const piece of piecesOf(text).flatMap((word) => cutToFit(word, most, widthOf))) {
		const longer = line + piece;
		if (line !== '' && widthOf(longer.trimEnd()) > most) {
			lines.push(line.trimEnd());
			line = piece;
		} else line = longer;
	}
	if (line.trim() !== '') lines.push(line.trimEnd());
	return { lines: balanced(lines, text, most, widthOf), width: Math.max(0, ...lines.map(widthOf)) };
}

/** Splits after spaces and hyphens, but not between a leading number and its noun. */
function piecesOf(text: string): readonly string[] {
	return text.trim().match(/^\d+\s+\S+\s*|[^\s-]*-(?=\S)|\S+\s*/gu) ?? [];
}

/** Hyphenates a word at its joints to fit. */
function cutToFit(word: string, most: number, widthOf: (part: string) => number): readonly string[] {
	const pieces: string[] = [];
	let rest = word;
	while (widthOf(rest.trimEnd()) > most) {
		const at = jointsOf(rest).findLast((joint) => widthOf(`${rest.slice(0, joint)}-`) <= most);
		if (at === undefined) break;
		pieces.push(`${rest.slice(0, at)}-`);
		rest = rest.slice(at);
	}
	return [...pieces, rest];
}

/** Joints of Nordic compounds with a linking s: "informations|sikkerhed", "utrednings|instruksen". */
const LINKED = /(?<=\p{L}(?:ings|sjons|tions|hei?ts|heds|skaps|elses|ments|velferds|leums|manns))(?=\p{L}{4})/gu;
/** And without one, after words that begin many: "kompetanse|modell". What looks like an ending is none. */
const JOINED =
	/(?<=(?<!\p{L})(?:arkitektur|bru[gk]er|cyber|forvaltnings|gevinst|grunn|innbyggjar|justis|kompet[ae]n[cs]e|leder|leverandør|portefølje|pro[sj]+ekt|strategi|system|teknologi|topp|vid[ae]re|web|økonomi))(?=\p{L}{4})(?!ene|ern|ska[bp]|ati)/giu;

/** Where a word may be hyphenated, from left to right. */
export function jointsOf(word: string): readonly number[] {
	const first = Math.min(...[LINKED, JOINED].flatMap((joints) => [...word.matchAll(joints)].map(({ index }) => index)));
	return Number.isFinite(first) ? [first, ...jointsOf(word.slice(first)).map((next) => first + next)] : [];
}

/** Evens out line lengths without adding lines, to avoid a short word alone on the last line. */
function balanced(lines: readonly string[], text: string, most: number, widthOf: (part: string) => number): readonly string[] {
	if (lines.length < 2) return lines;
	const pieces = piecesOf(text);
	if (pieces.some((piece) => widthOf(piece.trimEnd()) > most)) return lines;
	for (let limit = most * 0.5; limit < most; limit += most * 0.05) {
		const tried: string[] = [];
		let line = '';
		for (const piece of pieces) {
			if (line !== '' && widthOf((line + piece).trimEnd()) > limit) {
				tried.push(line.trimEnd());
				line = piece;
			} else line += piece;
		}
		tried.push(line.trimEnd());
		if (tried.length === lines.length && tried.every((one) => widthOf(one) <= most)) return tried;
	}
	return lines;
}
