import { testAccessibility } from '#tests/support/test-accessibility.ts';

/** Every other page. */
testAccessibility([
	'/sammenlign/no.km/dk.mdk',
	'/sammenlign/no.km/dk.mdk?mapping=no.km.t2:relatedMatch:dk.mdk.o3',
	'/sammenlign/no.km/dk.mdk?view=side&concept=no.km.t3',
	'/sammenlign/no.km/dk.mdk?view=matrix&by=theme&pair=no.km.t2,dk.mdk.o1',
	'/sammenlign/no.km/dk.mdk?view=list&q=styring&match=closeMatch&sort=-confidence',
	'/sammenlign/no.difi.hjul/dk.mdk?view=side&concept=no.difi.hjul.bruk',
	'/ressurser',
	'/ressurser?view=table&free=yes',
	'/node/no.km.t2',
	'/om',
	'/fullfor',
	'/nowhere',
]);
