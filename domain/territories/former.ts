/**
 * Districts that another province took over, with their number and those of their corregimientos unchanged: Arraiján, Capira, Chame, La
 * Chorrera and San Carlos left the province of Panamá (08) for Panamá Oeste (13), created by Ley 119 of 2013. Systems older than
 * that still send the former codes. What day and codes rest on: `RENUMBERING_SOURCE` of `history.ts`.
 */
export const FORMER_DISTRICTS: Readonly<Record<string, string>> = {
  '0801': '1301',
  '0803': '1303',
  '0804': '1304',
  '0807': '1307',
  '0809': '1309',
}
