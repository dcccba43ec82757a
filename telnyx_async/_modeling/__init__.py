"""Models of the API's responses, and how JSON is decoded into them."""
