"""Lists as tables: flattened, typed by their models, as data frames and files."""
