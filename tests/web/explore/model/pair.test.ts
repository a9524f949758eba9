import { expect, it } from 'vitest';
import { NodeId, RelationId } from '#graph/model/ids.ts';
import { aMapping } from '#tests/support/nodes.ts';
import type { Edge } from '#web/diagram/edges/route.ts';
import { openEnds, pairHighlight } from '#web/explore/model/pair.ts';

const [A, B] = [NodeId.parse('a.a'), NodeId.parse('b.b')];
const mapping = aMapping('a.a', 'closeMatch', 'b.b');
const edge: Edge = { id: 'aggregate:1', from: A, to: B, style: 'mapping', hasArrow: false, relations: [mapping], below: 2 };

it('what is open has two ends, from the selected one, else as the address says', () => {
	expect(openEnds({ pair: [A, B] })).toStrictEqual([A, B]);
	expect(openEnds({ pair: [A, B], selected: B })).toStrictEqual([B, A]);
	expect(openEnds({ mapping: mapping.id })).toStrictEqual([A, B]);
	expect(openEnds({ mapping: RelationId.parse('nonsense') })).toBeUndefined();
	expect(openEnds({ selected: A })).toBeUndefined();
});

it('the highlight covers both cards and the line between them', () => {
	expect([...(pairHighlight({ pair: [B, A] }, [edge]) ?? [])]).toStrictEqual([B, A, edge.id]);
	expect([...(pairHighlight({ mapping: mapping.id }, []) ?? [])]).toStrictEqual([A, B]);
	expect(pairHighlight({}, [edge])).toBeUndefined();
});
