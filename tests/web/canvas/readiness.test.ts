import cytoscape from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Readiness } from '#web/canvas/readiness.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function openReadiness() {
	const cy = cytoscape({ headless: true, styleEnabled: true, elements: [{ data: { id: 'a' } }, { data: { id: 'b' } }] });
	return { cy, readiness: new Readiness(cy), drawn: vi.spyOn(cy, 'forceRender') };
}

it('draws once more when the picture has been quiet for a while', () => {
	const { cy, drawn } = openReadiness();
	cy.getElementById('a').addClass('lit');
	vi.advanceTimersByTime(200);
	cy.getElementById('b').addClass('lit');
	vi.advanceTimersByTime(299);
	expect(drawn).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(drawn).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(10_000);
	expect(drawn).toHaveBeenCalledTimes(1);
});

it('draws nothing where nothing changes but the camera', () => {
	const { cy, drawn } = openReadiness();
	cy.viewport({ zoom: 2, pan: { x: 10, y: 10 } });
	vi.advanceTimersByTime(10_000);
	expect(drawn).not.toHaveBeenCalled();
});

it('draws nothing any more once it is let go of', () => {
	const { cy, readiness, drawn } = openReadiness();
	cy.getElementById('a').addClass('lit');
	readiness.destroy();
	vi.advanceTimersByTime(10_000);
	expect(drawn).not.toHaveBeenCalled();
});
