import { secureHeaders } from 'hono/secure-headers';

/** Headers of every answer. The page needs no inline script or style, so none is let through. */
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
	// Whether the whole domain speaks TLS is known to the proxy in front, not here.
	strictTransportSecurity: false,
});
