import type { Component } from 'vue'
import IconArchive from '~icons/archive'
import IconBan from '~icons/ban'
import IconCircleCheck from '~icons/circle-check'
import IconCircleDashed from '~icons/circle-dashed'
import IconCircleDot from '~icons/circle-dot'
import IconCirclePause from '~icons/circle-pause'
import IconCircleX from '~icons/circle-x'
import IconClock from '~icons/clock'
import IconFlag from '~icons/flag'
import IconHandshake from '~icons/handshake'
import IconLock from '~icons/lock'
import IconPencil from '~icons/pencil-line'
import IconRocket from '~icons/rocket'
import IconScale from '~icons/scale'
import IconSnowflake from '~icons/snowflake'
import IconUndo from '~icons/undo-2'

export type Tone = 'neutral' | 'primary' | 'success' | 'info' | 'warning' | 'error' | 'turn'
type Look = [tone: Tone, icon: Component]

/** Colour and icon of each state; the word is `app.states.<subject>.<state>`. */
export const states = {
  campaign: {
    draft: ['neutral', IconPencil],
    open: ['success', IconCircleDot],
    paused: ['warning', IconCirclePause],
    closed: ['neutral', IconLock],
    archived: ['neutral', IconArchive],
    flagged: ['error', IconFlag],
  },
  request: {
    open: ['info', IconCircleDot],
    accepted: ['success', IconHandshake],
    rejected: ['error', IconCircleX],
    withdrawn: ['neutral', IconUndo],
    expired: ['neutral', IconClock],
    frozen: ['warning', IconSnowflake],
    cancelled: ['neutral', IconBan],
  },
  deal: {
    agreed: ['primary', IconHandshake],
    in_progress: ['info', IconRocket],
    completed: ['success', IconCircleCheck],
    cancelled: ['neutral', IconBan],
    disputed: ['error', IconScale],
  },
  user: {
    pending: ['warning', IconClock],
    active: ['success', IconCircleCheck],
    rejected: ['error', IconCircleX],
    flagged: ['error', IconFlag],
  },
  mail: {
    queued: ['neutral', IconClock],
    sending: ['info', IconCircleDot],
    deferred: ['warning', IconClock],
    sent: ['success', IconCircleCheck],
    failed: ['error', IconCircleX],
    bounced: ['error', IconUndo],
  },
} satisfies Record<string, Record<string, Look>>

export type Subject = keyof typeof states

export function lookOf(subject: Subject, state: string): Look {
  return (states[subject] as Record<string, Look>)[state] ?? ['neutral', IconCircleDashed]
}
