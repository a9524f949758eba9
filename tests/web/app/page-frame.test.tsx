import { onlineManager, useQuery } from '@tanstack/react-query';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoreUnavailableError } from '#graph/model/errors.ts';
import { NodeId } from '#graph/model/ids.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { renderPanel } from '#tests/support/page.tsx';
import { smallDataset } from '#tests/support/small-dataset.ts';
import { ConnectionNotice } from '#web/app/page-frame.tsx';
import { graphQuery } from '#web/data/queries.ts';

afterEach(() => {
	cleanup();
	onlineManager.setOnline(true);
});

function Asking({ id }: { readonly id: string }) {
	const { data } = useQuery(graphQuery('node', { id: NodeId.parse(id) }));
	return (
		<>
			<ConnectionNotice />
			<p>{data?.node.label.nb ?? 'nothing yet'}</p>
		</>
	);
}

describe('the notice of the connection', () => {
	it('is silent while queries are answered, and for unknown ids', async () => {
		renderPanel(<Asking id="no.such" />);
		await screen.findByText('nothing yet');
		expect(screen.getByRole('status').textContent).toBe('');
	});

	it('reports an unavailable server and polls until it answers', async () => {
		const store = memoryStore(smallDataset);
		const away = new StoreUnavailableError('memory');
		const node = vi.spyOn(store, 'node').mockRejectedValue(away);
		const health = vi.spyOn(store, 'health').mockRejectedValue(away);
		renderPanel(<Asking id="no.m.t2" />, { store });
		await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Får ikke svar fra serveren.'));
		node.mockRestore();
		health.mockRestore();
		expect(await screen.findByText('Styring og strategi')).toBeTruthy();
		expect(screen.getByRole('status').textContent).toBe('Serveren svarer igjen.');
		await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
	});

	it('distinguishes a lost network from a lost server', async () => {
		onlineManager.setOnline(false);
		renderPanel(<Asking id="no.m.t2" />);
		await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Ingen nettforbindelse.'));
		act(() => onlineManager.setOnline(true));
		expect(await screen.findByText('Styring og strategi')).toBeTruthy();
	});
});
