import { useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** The steps of the reader as the browser keeps them, back to where the page was entered and forward to the last one. */
export function useSteps() {
	const { history } = useRouter();
	const now = useRouterState({ select: ({ location }) => location.state.__TSR_index });
	const [first] = useState(now);
	const [last, setLast] = useState(now);
	useEffect(
		() =>
			history.subscribe(({ location, action }) => {
				const { __TSR_index: index } = location.state;
				setLast((known) => (action.type === 'PUSH' ? index : Math.max(known, index)));
			}),
		[history],
	);
	return {
		canUndo: now > first,
		canRedo: now < last,
		undo: () => history.back(),
		redo: () => history.forward(),
	};
}
