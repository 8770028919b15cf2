rights-link = Os seus direitos
