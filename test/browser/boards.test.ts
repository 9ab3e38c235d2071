import { testPages } from './every-page.ts'

testPages(['/tablero', '/tablero?period=2017C3&territory=04&map=B01', '/conciliacion'])
