# make site   builds the demonstration site into Output/site
# make test   runs every test
.PHONY: site test
