// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { renderPanel } from '#tests/support/page.tsx';
import { MovedNotice } from '#web/panels/moved-notice.tsx';

afterEach(cleanup);

it('offers to put moved cards back, only where there are some', async () => {
	const forget = vi.fn();
	renderPanel(
		<>
			<MovedNotice count={0} onForget={() => undefined} />
			<MovedNotice count={2} onForget={forget} />
		</>,
	);
	expect(await screen.findByText('Du har flyttet 2 kort.')).toBeTruthy();
	await userEvent.click(screen.getByRole('button'));
	expect(forget).toHaveBeenCalledOnce();
});
