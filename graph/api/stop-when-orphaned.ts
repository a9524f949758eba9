const LOOK_MS = 250;

/**
 * Sends this process SIGTERM once the one that started it is gone. npm runs scripts in a shell, which dies of SIGTERM
 * without passing it on; the server would go on and hold its port.
 */
export function stopWhenOrphaned(): void {
	const parent = process.ppid;
	const timer = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		process.kill(process.pid, 'SIGTERM');
	}, LOOK_MS);
	timer.unref();
}
