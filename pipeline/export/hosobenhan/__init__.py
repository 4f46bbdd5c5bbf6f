"""`HoSoBenhAn` of CV 365/TTYQG-GPQLCL (June 2025): one chart as XML and as JSON."""
