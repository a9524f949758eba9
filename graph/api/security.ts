import { secureHeaders } from 'hono/secure-headers';

/** Headers of every response. The page has no inline script or style, so the policy allows none. */
export const security = secureHeaders({
	contentSecurityPolicy: {
		defaultSrc: ["'self'"],
		imgSrc: ["'self'", 'data:'],
		objectSrc: ["'none'"],
		baseUri: ["'none'"],
		formAction: ["'self'"],
		frameAncestors: ["'none'"],
	},
	referrerPolicy: 'strict-origin-when-cross-origin',
	xFrameOptions: 'DENY',
	// Only the proxy in front knows whether the whole domain uses TLS.
	strictTransportSecurity: false,
});
