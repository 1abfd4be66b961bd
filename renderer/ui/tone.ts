/**
 * A colour with its soft ground (styles/tokens.css). Tones carry no meaning here: whoever uses one gives
 * it a second sign, a glyph or words, because colour alone says nothing to many readers.
 */
export type Tone = 'accent' | 'green' | 'teal' | 'red' | 'amber' | 'violet' | 'slate' | 'grey'
