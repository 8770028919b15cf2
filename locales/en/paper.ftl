# The form on paper.

paper-title = A form on paper
paper-lead = Print this page, or copy it by hand. Fill in what you want, and give it to somebody you trust, such as a focal point, who enters it here and brings you the code.
paper-warn = A filled-in form can be found. Printers and copiers may leave marks that can be traced. Do not keep it at home or at work.
paper-link = A form to print
