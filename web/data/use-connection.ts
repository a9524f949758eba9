import { onlineManager, type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { describeError } from './describe-error.ts';
import { storeOf } from './graph-store.ts';

/** `offline` means no network, `away` an unavailable server. */
export type Connection = 'here' | 'away' | 'offline';

const FIRST_INTERVAL_MS = 4000;
/** Back-off for a server that stays unavailable. */
const BACK_OFF = 1.5;
const MAX_INTERVAL_MS = 30_000;
/** A single failure is often transient. */
const TOLERATED_FAILURES = 1;

function isLost({ state }: Query): boolean {
	const hasGivenUp = state.error !== null && describeError(state.error).kind === 'away';
	const isFailing = state.fetchFailureCount > TOLERATED_FAILURES && describeError(state.fetchFailureReason).kind === 'away';
	return hasGivenUp || isFailing || state.fetchStatus === 'paused';
}

/** Derives the connection from the page's queries, and refetches the failed ones when it returns. */
export function useConnection(): Connection {
	const client = useQueryClient();
	const watch = useCallback(
		(changed: () => void) => {
			const leave = [client.getQueryCache().subscribe(changed), onlineManager.subscribe(changed)];
			return () => {
				for (const stop of leave) stop();
			};
		},
		[client],
	);
	const hasLost = useSyncExternalStore(watch, () => client.getQueryCache().getAll().some(isLost));
	const isOnline = useSyncExternalStore(watch, () => onlineManager.isOnline());
	useReturn(hasLost && isOnline, () => void client.refetchQueries({ predicate: isLost }));
	return hasLost ? (isOnline ? 'away' : 'offline') : 'here';
}

/** Polls an unavailable server and calls back when it answers; with `mustHaveFailed`, only after at least one poll has failed. */
export function useReturn(isAway: boolean, onReturn: () => void, { mustHaveFailed = false } = {}): void {
	const client = useQueryClient();
	const returned = useEffectEvent(onReturn);
	useEffect(() => {
		if (!isAway) return;
		const stop = new AbortController();
		let hasFailed = !mustHaveFailed;
		let interval = FIRST_INTERVAL_MS;
		let timer = setTimeout(poll, interval);

		async function poll(): Promise<void> {
			try {
				await storeOf(client).health({}, stop.signal);
				if (hasFailed && !stop.signal.aborted) returned();
			} catch {
				hasFailed = true;
			}
			if (stop.signal.aborted) return;
			interval = Math.min(interval * BACK_OFF, MAX_INTERVAL_MS);
			timer = setTimeout(poll, interval);
		}

		return () => {
			clearTimeout(timer);
			stop.abort();
		};
	}, [isAway, mustHaveFailed, client]);
}

/** True for `shownMs` after a lost connection has returned. */
export function useJustBack(connection: Connection, shownMs: number): boolean {
	const [isBack, setBack] = useState(false);
	const before = useRef(connection);
	useEffect(() => {
		const wasLost = before.current !== 'here';
		before.current = connection;
		if (connection !== 'here' || !wasLost) return;
		setBack(true);
		const timer = setTimeout(() => setBack(false), shownMs);
		return () => {
			clearTimeout(timer);
			setBack(false);
		};
	}, [connection, shownMs]);
	return isBack;
}
