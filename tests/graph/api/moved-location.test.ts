import { expect, it } from 'vitest';
import { movedLocation } from '#graph/api/moved-location.ts';

it('replaces the id in path and query, and nothing else', () => {
	expect(movedLocation('http://host/api/nodes/old/resources', 'old', 'new')).toBe('/api/nodes/new/resources');
	expect(movedLocation('http://host/api/paths?from=old&to=older&limit=2', 'old', 'new')).toBe('/api/paths?from=new&to=older&limit=2');
	expect(movedLocation('http://host/api/comparisons/a/old', 'old', 'new')).toBe('/api/comparisons/a/new');
});

it('keeps query values percent-encoded', () => {
	expect(movedLocation('http://host/api/nodes/old?q=%C3%B8%26', 'old', 'new')).toBe('/api/nodes/new?q=%C3%B8%26');
});
