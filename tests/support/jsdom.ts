// What browsers have and jsdom lacks; Designsystemet asks for it when it is loaded.
if (typeof window !== 'undefined' && window.CSS === undefined) {
	Object.defineProperty(window, 'CSS', { value: { escape: (text: string) => text, supports: () => false } });
	Object.defineProperty(globalThis, 'CSS', { value: window.CSS });
	document.getAnimations ??= () => [];
	window.matchMedia ??= (media) =>
		Object.assign(new EventTarget(), {
			matches: false,
			media,
			onchange: null,
			addListener: () => undefined,
			removeListener: () => undefined,
		});
	// jsdom knows the element but not how to open it.
	HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement): void {
		this.open = true;
	};
	HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement): void {
		this.open = false;
		this.dispatchEvent(new Event('close'));
	};
}
