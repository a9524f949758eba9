import { messages } from '#web/i18n/messages.ts';

/** Chains of two mappings over a concept of a third model, and what follows from them. */
export const bridges = messages({
	nb: {
		heading: 'Over en bromodell',
		model: 'Bromodell',
		follows: 'Av dette følger:',
		nothing: 'Kjeden gir ingen konklusjon.',
		verdict: {
			agrees: 'Det stemmer med samsvaret.',
			differs: 'Samsvaret sier noe annet; minst én av de tre vurderingene bør ses på igjen.',
			assessed: 'Begrepet er likevel vurdert uten motstykke; minst én av vurderingene bør ses på igjen.',
			unassessed: 'Ingen har vurdert de to direkte mot hverandre.',
		},
		rule: 'Bare «tilsvarer» kan føres videre i en kjede. «Er snevrere enn» og «er videre enn» gir en konklusjon når begge leddene går samme vei. To som ligner mye på det samme, trenger ikke ligne på hverandre.',
	},
	nn: {
		heading: 'Over ein bromodell',
		model: 'Bromodell',
		follows: 'Av dette følgjer:',
		nothing: 'Kjeda gir ingen konklusjon.',
		verdict: {
			agrees: 'Det stemmer med samsvaret.',
			differs: 'Samsvaret seier noko anna; minst éi av dei tre vurderingane bør sjåast på igjen.',
			assessed: 'Omgrepet er likevel vurdert utan motstykke; minst éi av vurderingane bør sjåast på igjen.',
			unassessed: 'Ingen har vurdert dei to direkte mot kvarandre.',
		},
		rule: 'Berre «svarer til» kan førast vidare i ei kjede. «Er snevrare enn» og «er vidare enn» gir ein konklusjon når begge ledda går same veg. To som liknar mykje på det same, treng ikkje likne på kvarandre.',
	},
	da: {
		heading: 'Over en bromodel',
		model: 'Bromodel',
		follows: 'Heraf følger:',
		nothing: 'Kæden giver ingen konklusion.',
		verdict: {
			agrees: 'Det stemmer med overensstemmelsen.',
			differs: 'Overensstemmelsen siger noget andet; mindst én af de tre vurderinger bør ses på igen.',
			assessed: 'Begrebet er alligevel vurderet uden modstykke; mindst én af vurderingerne bør ses på igen.',
			unassessed: 'Ingen har vurderet de to direkte over for hinanden.',
		},
		rule: 'Kun »svarer til« kan føres videre i en kæde. »Er snævrere end« og »er bredere end« giver en konklusion, når begge led går samme vej. To, der i høj grad ligner det samme, behøver ikke at ligne hinanden.',
	},
	en: {
		heading: 'Through a bridge model',
		model: 'Bridge model',
		follows: 'Conclusion:',
		nothing: 'No conclusion can be drawn from this chain.',
		verdict: {
			agrees: 'This agrees with the mapping.',
			differs: 'The mapping says something else; at least one of the three assessments should be reviewed.',
			assessed: 'However, the concept was assessed as having no counterpart; at least one of the assessments should be reviewed.',
			unassessed: 'The two have not been assessed against each other directly.',
		},
		rule: 'Only “corresponds to” carries over from step to step. “Is narrower than” and “is broader than” give a conclusion when both steps go the same way. Two items that are each similar to a third are not necessarily similar to each other.',
	},
});
