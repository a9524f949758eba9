/** What comes with the first picture, and what comes later: a chunk of its own for each, in each language. */
export const TEXT_PARTS = ['first', 'later'] as const;

export type TextPart = (typeof TEXT_PARTS)[number];
