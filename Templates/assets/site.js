// written by the design
