"""The emulator's WebSockets: text to speech and speech to text, in audio that programs understand."""
