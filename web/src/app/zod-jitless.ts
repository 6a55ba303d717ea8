import { config } from 'zod/v4/core'

// Zod would try `new Function` to see whether it may compile; the policy forbids it and reports the attempt.
config({ jitless: true })
