.DEFAULT_GOAL := help
.PHONY: help demo test check fix lock
SCRIPT := @scripts/with-python -m scripts

help: ## toont deze lijst
	@echo "Wijkveilig"
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16

demo: ## start de demo in de browser (PORT=8000, RESET=1 begint opnieuw)
	$(SCRIPT).demo

test: ## draait alle tests op SQLite en PostgreSQL (ARGS="tests/cases -k naam")
	$(SCRIPT).test $(ARGS)

check: ## controleert stijl, lagen, migraties, sjablonen en productie-instellingen
	$(SCRIPT).check

fix: ## herstelt stijl en opmaak waar dat vanzelf kan
	$(SCRIPT).check --fix

lock: ## schrijft requirements/*.lock opnieuw (ARGS=--upgrade haalt nieuwere versies)
	$(SCRIPT).lock $(ARGS)
