# The form on paper.

paper-title = Un formulario en papel
paper-lead = Imprima esta página, o cópiela a mano. Rellene lo que quiera y désela a alguien de confianza, por ejemplo un punto de contacto, que la registra aquí y le trae el código.
paper-warn = Un formulario relleno puede encontrarse. Las impresoras y copiadoras pueden dejar marcas que se pueden rastrear. No lo guarde en casa ni en el trabajo.
paper-link = Un formulario para imprimir
