"""Running a job: rows reserved, sent and recorded, and what each response means for them."""
