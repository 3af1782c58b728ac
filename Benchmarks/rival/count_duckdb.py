"""The KPI counts by service and month with duckdb: `count_duckdb.py FOLDER OUTPUT.csv`."""

import sys

import duckdb

from audit import COLUMNS, COMPLETENESS, DRUGS, FALLS, Folder


def counts(folder, output):
    names = folder.columns()
    words = lambda items: "(" + ", ".join("'" + item.replace("'", "''") + "'" for item in items) + ")"
    column = lambda name: f'"{names[name]}"'
    day = lambda name: (
        f"coalesce(try_strptime({column(name)}, '%Y-%m-%d'),"
        f" try_strptime({column(name)}, '%d/%m/%Y'))::date")
    dates = ["1.02", "1.06", "1.07", "1.09", "3.03", "6.02"]
    picked = ", ".join(
        f"""if({day(c)} <= date '{folder.freeze}', {day(c)}, null) as "{c}\"""" if c in dates
        else f'{column(c)} as "{c}"' for c in COLUMNS)
    drug = lambda c: f"""coalesce(regexp_matches("{c}", '{'|'.join(DRUGS)}'), false)"""
    gap = lambda c, most: f"""coalesce("{c}" - "1.09" between 0 and {most}, false)"""
    is_ = lambda c, *codes: f"""coalesce("{c}" in {words(codes)}, false)"""
    treated = f"{drug('4.01')} and not {is_('6.01', 'Died')}"
    appropriate = "No longer appropriate"
    rules = {
        4: ("true", gap("1.07", 90)),
        5: (is_("3.01", "Ordered", "Recommended"), gap("3.03", 90)),
        6: ("true", is_("5.01", *FALLS)),
        7: ("true", drug("4.01")),
        8: (f"not {is_('1.11', 'Hip')} and not {is_('6.01', 'Died')}"
            f" and not {is_('6.06', 'Not appropriate')}", is_("6.06", "Yes")),
        9: (treated, f"{is_('6.01', 'Yes')} and {gap('6.02', 112)}"),
        10: (f"{treated} and not {is_('6.05', appropriate)}", drug("6.05")),
        11: (f"{treated} and not {is_('7.01', 'Died')} and not {is_('7.05', appropriate)}",
             drug("7.05")),
    }
    sums = [f"count(*) as n, count_if({is_('1.11', 'Spine')}) as spine"]
    for kpi, (denominator, numerator) in rules.items():
        sums.append(f"count_if({denominator}) as d{kpi}")
        sums.append(f"count_if(({denominator}) and {numerator}) as n{kpi}")
    missing = lambda c: (
        f'"{c}" is null' if c in dates
        else f"""coalesce("{c}", '') in ('', 'Don''t know')""")
    poor = []
    for field in COMPLETENESS:
        asked = is_("6.01", "Yes") if field == "6.05" else "true"
        sums.append(f"""count_if({asked} and {missing(field)}) as "m{field}\"""")
        sums.append(f"""count_if({asked}) as "a{field}\"""")
        poor.append(
            f"""(sum("m{field}") over (partition by code) * 100"""
            f""" > 20 * sum("a{field}") over (partition by code))::int""")
    kept = ["code", "month", "n", "spine"] + [f"{c}{k}" for k in rules for c in "dn"]
    duckdb.sql(f"""
        copy (
            with answers as (
                select {picked}, replace({column("1.01")}, ' ', '') as digits,
                from read_csv('{folder.extract}', all_varchar = true, null_padding = false)
            ), dated as (
                select *, if(regexp_full_match(digits, '\\d{{10}}'), digits, null) as number
                from answers
                where "FLS Code" in {words(folder.services)} and year("1.09") = {folder.year}
                    and coalesce(date_sub('year', "1.02", "1.09"), try_cast("Age" as int)) >= 50
            ), cohort as (
                select * from dated
                where not coalesce(
                    number in {words(folder.opted_out or ["none"])}
                    and "FLS Code" in {words(folder.english)}, false)
                qualify number is null or row_number() over (
                    partition by number, "FLS Code", "1.09"
                    order by lpad("Record ID", 20, '0') desc) = 1
            ), months as (
                select "FLS Code" as code, month("1.09") as month, {", ".join(sums)}
                from cohort group by all
            )
            select {", ".join(kept)}, {" + ".join(poor)} as poor from months order by code, month
        ) to '{output}'""")


if __name__ == "__main__":
    counts(Folder(sys.argv[1]), sys.argv[2])
