safety-now = Em perigo agora
safety-not-emergency = Este não é um serviço de emergência.
