"""Human oversight (02x)."""
