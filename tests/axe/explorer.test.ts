import { testAccessibility } from '#tests/support/test-accessibility.ts';

/** The explorer; states.test.ts sees what opens on it. */
testAccessibility([
	'/',
	'/?selected=no.km.t2',
	'/?layout=wheel&root=dk.mdk&selected=dk.mdk.o4',
	'/?layout=network&around=no.km.t2',
	'/?from=no.pol.edos&to=dk.mdk.o4&selected=no.pol.edos',
	'/?from=dk.act.itu&to=no.km.t2',
	'/?view=table',
]);
