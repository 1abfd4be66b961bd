import { config } from 'zod'

// The window's policy forbids code made of text, which zod would otherwise try, for speed, at a schema's first use.
config({ jitless: true })
