/** Common names of Panama (public knowledge); persons are composed of them at random, so none is a real one. */
export const WOMEN =
  'María Ana Carmen Rosa Elena Luz Gloria Marta Isabel Teresa Yolanda Mireya Xiomara Dayra Itzel Yariela Omaira Edilma Digna Eneida Virginia Maritza Julia Aura Berta Cecilia Dalys Enelda Felicia Griselda Hermelinda Iris Josefina Leticia Mélida Nidia Olga Paula Ramona Sonia Tomasa Úrsula Vielka Zoila Bélgica Celia Delfina Esther Francisca Genoveva Ángela Lucía Magdalena Noemí Patricia'.split(
    ' ',
  )
export const MEN =
  'José Juan Luis Carlos Manuel Pedro Miguel Antonio Rafael Roberto Ricardo Rubén Víctor Abel Agustín Alcibíades Bolívar César Domingo Eduardo Efraín Félix Fernando Gilberto Guillermo Héctor Isaías Jacinto Joaquín Julio Lorenzo Marcos Mario Nicolás Octavio Pablo Porfirio Ramiro Saturnino Secundino Severino Simón Tomás Valentín Zenón Aquilino Bernardo Cristóbal Dionisio Eliécer Faustino Genaro Hermenegildo Irving'.split(
    ' ',
  )
export const SURNAMES =
  'González Rodríguez Pérez Sánchez Martínez Gómez Hernández Castillo Morales Vargas Ortega Batista Jiménez Moreno Ríos Díaz Domínguez Guerra Núñez Quintero Santos Valdés Vega Villarreal Caballero Camarena Carrera Cedeño Concepción Córdoba De_León Espinosa Flores Frías Gaitán Gutiérrez Herrera Ibarra Jaén Lezcano López Marín Medina Mendoza Montezuma Muñoz Navarro Ortiz Palacios Pimentel Pinto Pitti Quiroz Ramos Rivera Robles Rojas Saavedra Salazar Samaniego Serrano Solís Tejada Tuñón Ureña Urriola Vásquez Vergara Villalobos Zambrano Bejerano Bonilla Carpio Chami Degaiza Dogirama Guainora Mecha Membache Opúa Pacheco Rosas Sire Tócamo Abrego Bejarano Chiu Edwards Brown Grant Smith Williams'
    .split(' ')
    .map(name => name.replace('_', ' '))
