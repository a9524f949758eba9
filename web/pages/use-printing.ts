import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is on its way to paper. Paper is light, whatever the screen is. */
export function usePrinting(): boolean {
	const [isPrinting, setPrinting] = useState(false);

	useEffect(() => {
		const root = document.documentElement;
		const media = matchMedia('print');
		let worn: string | undefined;
		let isOn = false;
		function turn(on: boolean): void {
			if (on === isOn) return;
			isOn = on;
			if (on) {
				worn = root.dataset['colorScheme'];
				root.dataset['colorScheme'] = 'light';
			} else if (worn === undefined) delete root.dataset['colorScheme'];
			else root.dataset['colorScheme'] = worn;
			// The paper is taken as soon as this has been heard.
			flushSync(() => setPrinting(on));
		}
		const begin = () => turn(true);
		const end = () => turn(false);
		const follow = () => turn(media.matches);
		window.addEventListener('beforeprint', begin);
		window.addEventListener('afterprint', end);
		media.addEventListener('change', follow);
		return () => {
			window.removeEventListener('beforeprint', begin);
			window.removeEventListener('afterprint', end);
			media.removeEventListener('change', follow);
			end();
		};
	}, []);

	return isPrinting;
}
