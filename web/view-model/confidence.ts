const HIGH_FROM = 0.7;
const MEDIUM_FROM = 0.5;

/** A confidence as the word that the screen shows; digits would look more exact than a judgement is. */
export function confidenceLevel(confidence: number): 'high' | 'medium' | 'low' {
	if (confidence >= HIGH_FROM) return 'high';
	return confidence >= MEDIUM_FROM ? 'medium' : 'low';
}
