import { brambleBikes } from './bramble-bikes.ts'
import type { Company } from './company.ts'
import { kittiwakeGames } from './kittiwake-games.ts'
import { kornblume } from './kornblume.ts'
import { mossAndFell } from './moss-and-fell.ts'
import { nightlineRail } from './nightline-rail.ts'
import { nuzzle } from './nuzzle.ts'
import { otoAudio } from './oto-audio.ts'
import { papierboot } from './papierboot.ts'
import { pocketbridge } from './pocketbridge.ts'
import { rondaRunning } from './ronda-running.ts'
import { tavoloRosso } from './tavolo-rosso.ts'
import { verdine } from './verdine.ts'

/** The first is the one of the demo account `sponsor`. All of them are invented. */
export const companies: Company[] = [
  mossAndFell, kornblume, otoAudio, verdine, pocketbridge, brambleBikes,
  kittiwakeGames, tavoloRosso, papierboot, nuzzle, rondaRunning, nightlineRail,
] // prettier-ignore
