import type { Source } from '#graph/model/evidence.ts';
import { grouped } from '#graph/model/grouped.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/view-model/labels.ts';
import type { Letter } from '#web/view-model/letter.ts';

/** A letter that suggests a change to a node: what stands today, and the question of what should change. */
export function useChangeLetter({ node, sources }: NodeAnswer): (address: string) => Letter {
	const { t, lang, localized } = useWords();
	const title = titleOf(node, lang).text;
	const labels = [...grouped(Object.entries(node.label), ([, label]) => label)].map(([label, alike]) =>
		t('suggestion:label', { label: `${label} (${alike.map(([code]) => code).join(', ')})` }),
	);
	const description = node.description ? localized(node.description).text : t('details:noDefinition');
	const own = sources.filter((source) => node.evidence.sources.includes(source.id));
	return (address) => ({
		subject: t('suggestion:subject', { title, id: node.id }),
		body: [
			t('suggestion:id', { id: node.id }),
			t('suggestion:address', { address }),
			'',
			t('suggestion:today'),
			t('suggestion:kind', { kind: t(`vocabulary:kind.${node.kind}`) }),
			...labels,
			t('suggestion:description', { description }),
			t('suggestion:evidence', { evidence: t(`vocabulary:evidence.${node.evidence.quality}`) }),
			t('suggestion:sources'),
			...own.map(sourceLine),
			'',
			t('suggestion:question'),
			'',
		].join('\n'),
	});
}

function sourceLine({ title, owner, address }: Source): string {
	return `- ${[title, owner, address].filter((fact) => fact !== undefined).join(', ')}`;
}
