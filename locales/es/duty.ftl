# What the office has to do by its rules (config/policies/*.toml), and by when.

duty-title = Lo que la oficina quizá tenga que hacer
duty-lead = Las reglas pueden obligar a la oficina a comunicar hechos, sin su nombre:
duty-child = Si hay un niño o una niña de por medio, lo necesario para su protección llega a quienes protegen a la infancia allí.
duty-danger_to_life = Si hay una vida en peligro, lo necesario para evitar el daño llega a quienes pueden evitarlo.
duty-staff_misconduct = Si alguien que trabaja para la organización no respetó sus reglas, los hechos llegan a los investigadores de la organización.
duty-state_notice = Si se nombra a un soldado o policía enviado por un Estado, los hechos llegan a ese Estado.
duty-exempt = Esto no se hace si usted pide solo ayuda.
duty-unverified = No es seguro que esta regla valga aquí: lo decide una persona de la oficina, y anota la razón.
duty-uncertain = No es seguro que estas reglas valgan aquí: lo decide una persona de la oficina, y anota la razón.
duty-only-yes = Solo si usted dice que sí: dar su nombre, ponerse en contacto con usted fuera de este sitio, pedirle que participe, organizar ayuda.
duty-no-secrecy = Si tiene menos de 18 años: escuchamos lo que usted quiere. No podemos prometer guardar el secreto cuando usted u otra persona menor de 18 años está en peligro, y le avisamos antes de actuar.

next-feedback = A más tardar el { $feedback } se le dirá qué se hizo, o qué se está haciendo todavía.
next-help = Quienes organizan la ayuda lo mirarán a más tardar el { $help }.
