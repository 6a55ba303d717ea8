export type Mark =
  | 'hills' | 'wheat' | 'rings' | 'leaf' | 'bridge' | 'wheel' | 'wing' | 'table'
  | 'boat' | 'paw' | 'track' | 'moon' | 'sun' | 'sprout' | 'speech' // prettier-ignore

export type LogoIdea = { mark: Mark; ink: string; ground: string; accent: string }

type Draw = (ink: string, accent: string) => string

const marks: Record<Mark, Draw> = {
  hills: (ink, accent) =>
    `<circle cx="262" cy="122" r="34" fill="${accent}"/><path d="M52 282L148 132l58 92 34-48 92 106Z" fill="${ink}"/><path d="M148 132l-30 47 30 18 26-24Z" fill="${accent}"/>`,
  wheat: (ink, accent) =>
    `<path d="M192 318V150" stroke="${ink}" stroke-width="12" stroke-linecap="round"/>${[0, 1, 2].map((n) => `<path d="M192 ${250 - n * 52}q-62-6-66-58q58 4 66 58Zm0 0q62-6 66-58q-58 4-66 58Z" fill="${n === 1 ? accent : ink}"/>`).join('')}<path d="M192 128q-24-30 0-66q24 36 0 66Z" fill="${ink}"/>`,
  rings: (ink, accent) =>
    `<circle cx="150" cy="192" r="74" fill="none" stroke="${ink}" stroke-width="28"/><circle cx="246" cy="192" r="74" fill="none" stroke="${accent}" stroke-width="28"/><path d="M189 129a74 74 0 0 1 17 22" fill="none" stroke="${ink}" stroke-width="28"/>`,
  leaf: (ink, accent) =>
    `<path d="M96 292C72 152 176 84 300 88C310 222 234 316 96 292Z" fill="${ink}"/><path d="M84 310Q150 200 250 140" fill="none" stroke="${accent}" stroke-width="14" stroke-linecap="round"/>`,
  bridge: (ink, accent) =>
    `<path d="M58 240h268" stroke="${ink}" stroke-width="22" stroke-linecap="round"/><path d="M82 240a110 110 0 0 1 220 0" fill="none" stroke="${ink}" stroke-width="22"/><circle cx="192" cy="282" r="22" fill="${accent}"/>`,
  wheel: (ink, accent) =>
    `<circle cx="192" cy="192" r="112" fill="none" stroke="${ink}" stroke-width="22"/>${[0, 45, 90, 135].map((a) => `<path d="M192 92V292" stroke="${ink}" stroke-width="8" transform="rotate(${a} 192 192)"/>`).join('')}<circle cx="192" cy="192" r="34" fill="${accent}"/>`,
  wing: (ink, accent) =>
    `<path d="M60 232Q150 96 192 196Q240 96 326 160Q258 158 224 250Q192 300 160 250Q128 204 60 232Z" fill="${ink}"/><circle cx="192" cy="98" r="20" fill="${accent}"/>`,
  table: (ink, accent) =>
    `<rect x="62" y="142" width="260" height="34" rx="8" fill="${ink}"/><path d="M96 176l-18 132M288 176l18 132" stroke="${ink}" stroke-width="20" stroke-linecap="round"/><path d="M150 130a42 42 0 0 1 84 0Z" fill="${accent}"/>`,
  boat: (ink, accent) =>
    `<path d="M66 220h252l-52 78H118Z" fill="${ink}"/><path d="M192 84l84 120H192Z" fill="${accent}"/><path d="M180 110v94H108Z" fill="${ink}"/>`,
  paw: (ink, accent) =>
    `<path d="M192 196c62 0 92 52 78 88s-50 16-78 16-64 20-78-16 16-88 78-88Z" fill="${ink}"/>${[[112, 174], [160, 124], [224, 124], [272, 174]].map(([x, y], n) => `<ellipse cx="${x}" cy="${y}" rx="24" ry="32" fill="${n === 1 ? accent : ink}"/>`).join('')}`,
  track: (ink, accent) =>
    `<rect x="66" y="112" width="252" height="160" rx="80" fill="none" stroke="${ink}" stroke-width="24"/><rect x="118" y="162" width="148" height="60" rx="30" fill="none" stroke="${accent}" stroke-width="18"/>`,
  moon: (ink, accent) =>
    `<path d="M236 84a112 112 0 1 0 58 172A96 96 0 0 1 236 84Z" fill="${ink}"/><path d="M78 322h228" stroke="${accent}" stroke-width="16" stroke-linecap="round" stroke-dasharray="34 26"/><circle cx="286" cy="132" r="13" fill="${accent}"/>`,
  sun: (ink, accent) =>
    `<path d="M92 246a100 100 0 0 1 200 0Z" fill="${accent}"/>${[-60, -30, 0, 30, 60].map((a) => `<path d="M192 118V76" stroke="${ink}" stroke-width="16" stroke-linecap="round" transform="rotate(${a} 192 246)"/>`).join('')}<path d="M62 276h260" stroke="${ink}" stroke-width="18" stroke-linecap="round"/>`,
  sprout: (ink, accent) =>
    `<path d="M192 316V186" stroke="${ink}" stroke-width="16" stroke-linecap="round"/><path d="M192 206C100 210 84 150 88 110c74-6 110 34 104 96Z" fill="${ink}"/><path d="M192 186c0-66 40-92 104-90 4 62-34 98-104 90Z" fill="${accent}"/>`,
  speech: (ink, accent) =>
    `<path d="M70 92h170v110H134l-38 38v-38H70Z" fill="${ink}"/><path d="M314 160H186v110h76l36 36v-36h16Z" fill="${accent}"/>`,
} // prettier-ignore

/** A mark on a coloured ground, 384 by 384. */
export const drawLogo = ({ mark, ink, ground, accent }: LogoIdea): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="384" height="384" viewBox="0 0 384 384"><rect width="384" height="384" fill="${ground}"/>${marks[mark](ink, accent)}</svg>`
