import { expect, it } from 'vitest'
import { assertStrong } from './strength.ts'

const ANA = ['ana.perez', 'Ana Pérez', 'ana.perez@mides.example']

it.each([
  ['Clave123', 'too short'],
  ['ñ'.repeat(11), 'too short'],
  ['contraseña1234', 'guessable'],
  ['qwertyuiopasdf', 'guessable'],
  ['ministerio2026', 'guessable'],
  ['Panama2026!!', 'guessable'],
  ['anaperez1984', 'guessable'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'guessable'],
  ['x'.repeat(129), 'too long'],
])('%s is refused', async (password, detail) => {
  await expect(assertStrong(password, ANA)).rejects.toMatchObject({ code: 'password_weak', detail })
})

it.each(['trompeta nublado cactus 71', 'kX9$mvL2qTz7', 'el tucán compró siete relojes'])(
  '%s is taken: no rule asks for capitals or signs',
  async password => {
    await assertStrong(password, ANA)
  },
)
