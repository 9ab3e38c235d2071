/** The regional office of a row's `place`, written from the list of offices; a province or district that several share has none. */
export const OFFICE = `multiIf(
  place in ('08', '0808'), 'ND', place in ('080815', '080816', '080822', '080823', '080824'), 'R10', startsWith(place, '0810'), 'R11',
  startsWith(place, '0805') or startsWith(place, '0806'), 'R09',
  transform(substring(place, 1, 2), ['01', '02', '03', '04', '05', '11', '06', '07', '08', '09', '10', '12', '13'],
    ['R01', 'R02', 'R03', 'R04', 'R05', 'R05', 'R06', 'R07', 'R08', 'R12', 'R13', 'R14', 'R15'], 'ND'))`

const PRIORITY = `place in ('060201', '120101', '120402', '120501', '120701', '120605', '110102', '100102', '090301', '030301', '050208')`

/** Whether a row's `place` is in a set on the period's last day. */
export const IN_SET: Readonly<Record<string, string>> = {
  prioritarios: `({last:Date32} >= toDate32('2017-12-04') and ${PRIORITY})`,
  colmena: `({last:Date32} >= toDate32('2020-01-01') and (substring(place, 1, 2) in ('10', '11', '12') or ${PRIORITY}))`,
}

/** A code as today's division has it. */
export const TODAY = (code: string): string => `transform(${code},
  ['040504', '040512', '010202', '010205', '010211', '010212', '010103'], ['041402', '041401', '010401', '010406', '010404', '010405', '010408'], ${code})`
