"""What comes in as a file: spreadsheets become plain rows and problems."""
