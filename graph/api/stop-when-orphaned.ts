const LOOK_MS = 250;

/**
 * Sends this process SIGTERM when its parent process has gone. npm runs scripts in a shell that does not forward
 * SIGTERM, so the server would keep running and hold its port.
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
