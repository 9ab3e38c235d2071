import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  approveAgreement,
  endTransfer,
  type NewAgreement,
  registerAgreement,
  registerTransfer,
} from '#privacy/index.ts'
import { CELL, type Office, startOffice } from '../nominal/office.test-helper.ts'

let office: Office
beforeAll(async () => {
  office = await startOffice()
})
afterAll(() => office.stop())

describe('an agreement', () => {
  const register = (changes: Partial<NewAgreement>) =>
    registerAgreement(office.privacy(), office.agreementWith(changes), office.as('protege'))

  it('is refused with a key that nothing can be sealed to, columns that no list has or its transfer does not name, or another time', async () => {
    for (const wrong of [
      { recipientKey: 'age1qqqq' },
      { recipientKey: office.identity },
      { recipientKey: office.recipient.replace(/.$/, last => (last === 'q' ? 'p' : 'q')) },
      { columns: ['nada'] },
      { columns: [] },
      { purpose: 'curiosity' },
      { institution: '' },
      { beginsOn: '2026-03-31' },
      { endsOn: '2027-01-01' },
      { endsOn: '2026-04-14' },
      { indicators: [] },
    ])
      await expect(register(wrong)).rejects.toMatchObject({ code: 'privacy_invalid' })
    const narrow = await registerTransfer(
      office.privacy(),
      {
        ...{ recipient: 'MINSA', destination: 'PA', purpose: 'Control', columns: ['personas.person_id'] },
        ...{
          basis: 'consent',
          article: 'art. 6',
          agreement: 'C-2',
          guarantees: 'Cifrado',
          beginsOn: '2026-04-01',
        },
      },
      office.as('protege'),
    )
    await expect(register({ transferId: narrow })).rejects.toMatchObject({ code: 'privacy_invalid' })
    const id = await register({ transferId: narrow, columns: ['person_id', 'sex'] })
    await approveAgreement(office.privacy(), id, office.as('aprueba'))
    await endTransfer(office.privacy(), narrow, office.as('protege'))
    expect((await office.askFor('oficial', CELL, id)).body).toMatchObject({
      code: 'agreement_not_in_force',
      detail: 'ended',
    })
  })

  it('is registered by data protection, approved by somebody else, shown with the print of its key, and never edited', async () => {
    await expect(
      registerAgreement(office.privacy(), office.agreementWith(), office.as('administra')),
    ).rejects.toMatchObject({
      code: 'forbidden',
    })
    const answer = await office.ask('protege', 'POST', '/agreements', {
      ...{
        transfer_id: office.transferId,
        institution: 'MEDUCA',
        purpose: 'referral',
        columns: ['person_id'],
      },
      ...{ begins_on: '2026-04-15', ends_on: '2026-05-01', recipient_key: office.recipient },
    })
    expect(answer.status).toBe(201)
    const id = answer.body.agreement_id
    const path = `/agreements/${id}`
    expect((await office.ask('protege', 'POST', `${path}/approval`)).body.code).toBe('second_person_needed')
    expect((await office.ask('aprueba', 'POST', `${path}/approval`)).status).toBe(204)
    expect((await office.ask('aprueba', 'POST', `${path}/approval`)).body.code).toBe(
      'privacy_step_impossible',
    )
    const print = createHash('sha256').update(office.recipient).digest('hex').slice(0, 32)
    const { agreements } = (await office.ask('aprueba', 'GET', '/agreements')).body
    expect(agreements[0]).toMatchObject({ agreement_id: id, state: 'in_force', mine: false })
    expect(agreements[0].fingerprint.replaceAll(' ', '')).toBe(print)
    const offered = (await office.ask('oficial', 'GET', '/sectoral-lists/agreements')).body.agreements
    expect(offered.map((one: { agreement_id: string }) => one.agreement_id)).toContain(id)
    await expect(
      office.ministry.store.pool.query("update agreements set columns = '{cedula}' where agreement_id = $1", [
        id,
      ]),
    ).rejects.toThrow(/never edited/)
    expect((await office.ask('protege', 'POST', `${path}/end`)).status).toBe(204)
  })
})
