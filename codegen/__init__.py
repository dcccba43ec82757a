"""Generate the packages' resources and models from the API description."""
