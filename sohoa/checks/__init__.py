"""What `sohoa doctor` looks at: one module a subject, each with one public function giving its checks."""
