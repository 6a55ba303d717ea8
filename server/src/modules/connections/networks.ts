import { CONNECTABLE } from '@accord/contract'
import type { ConnectableNetwork } from '@accord/contract'
import type { Platform } from '../../platform/platform.ts'
import { instagram } from './instagram.ts'
import type { Network, Way } from './network.ts'
import { youtube } from './youtube.ts'

const NETWORKS: Record<ConnectableNetwork, (way: Way) => Network> = { youtube, instagram }

/** Null where this installation is not known there. */
export function networkOf({ configuration, outgoing }: Platform, name: ConnectableNetwork): Network | null {
  const client = configuration[name]
  return client && NETWORKS[name]({ client, outgoing, below: configuration.networksUrl })
}

export const networksConfigured = ({ configuration }: Platform): ConnectableNetwork[] =>
  CONNECTABLE.filter((name) => configuration[name] !== null)
