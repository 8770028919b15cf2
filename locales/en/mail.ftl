# Notices to officers. They name no case, office, person, subject or time.

mail-subject = Portal
mail-new = There is something new in the portal. Sign in to read it.
mail-urgent = There is something new in the portal that cannot wait. Sign in to read it now.
