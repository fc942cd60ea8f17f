"""What leaves as a file: PDF papers and workbooks, from rows and a catalogue of words."""
