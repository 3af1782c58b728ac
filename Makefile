# make site     builds the demonstration site into Output/site, installing what is missing
# make test     runs every test, installing what is missing
# make lint     checks the style of every Swift file
# make browser  opens every page in headless Chromium at two widths and checks it
# make pdf      prints the annual report to a tagged PDF in Output/print
# make takeaway reads what the site offers to take away with other people's libraries
# make workbooks opens the workbooks with openpyxl and in LibreOffice and checks them
# make documents opens the Word documents with python-docx and in LibreOffice and checks them
# make sql      counts on DuckDB, PostgreSQL and Spark with the query that flsdb prints, and compares
# make fuzz     runs every fuzz target for a minute
# make sanitize runs the tests under AddressSanitizer and ThreadSanitizer
# make demonstration  writes the demonstration of Data anew, frozen editions and all
# make bench    times flsdb side by side with what else one would use

RELEASE := swift build -c release --static-swift-stdlib --product flsdb

.PHONY: site test lint browser pdf takeaway workbooks documents sql fuzz sanitize demonstration bench setup

site: setup
	$(RELEASE)
	.build/release/flsdb build --data Data --output Output
	@echo "Open Output/site/index.html in a browser."

test: setup
	swift test --disable-xctest
	@[ -n "$$CI" ] || echo "All tests passed. 'make site' builds the site to look at."

lint:
	swift format lint --strict --recursive Package.swift Sources Templates Tests Fuzz/Sources

browser: site
	.ci/setup browser
	Tests/Browser/run Output/site
	Tests/Browser/run_hostile .build/release/flsdb
	Tests/Browser/run_preview .build/release/flsdb
	Tests/Model/run Output/site .build/release/flsdb

pdf: site
	.ci/setup print
	Print/run Output/site Output/print
	Tests/Print/run Output/site

takeaway: site
	.ci/setup python
	Tests/TakeAway/run Output/site

workbooks: site
	.ci/setup workbooks
	Tests/Workbooks/run Output/site .build/release/flsdb

documents: site
	.ci/setup documents
	Tests/Documents/run Output/site .build/release/flsdb

sql: setup
	.ci/setup sql
	swift build --product flsdb
	SPARK=yes Tests/SQL/run .build/debug/flsdb

fuzz: setup
	Fuzz/run 60

sanitize: setup
	Tests/sanitize

demonstration: setup
	$(RELEASE)
	.build/release/flsdb synthesise --demonstration --output Data
	.ci/demonstration .build/release/flsdb Data

bench: setup
	Benchmarks/run

setup:
	@.ci/setup
