"""The KPI counts by service and month with polars: `count_polars.py FOLDER OUTPUT.csv`."""

import sys

import polars as pl

from audit import COLUMNS, COMPLETENESS, DRUGS, FALLS, Folder


def cohort(folder):
    """C1 to C5 of the audit's cohort, dates as dates."""
    names = folder.columns()
    frame = pl.scan_csv(folder.extract, infer_schema=False, encoding="utf8-lossy").select(
        pl.col(names[column]).alias(column) for column in COLUMNS)

    def day(column):
        text = pl.col(column)
        read = pl.coalesce(
            text.str.to_date("%Y-%m-%d", strict=False), text.str.to_date("%d/%m/%Y", strict=False))
        return pl.when(read <= folder.freeze).then(read).alias(column)

    frame = frame.with_columns(day(c) for c in ["1.02", "1.06", "1.07", "1.09", "3.03", "6.02"])
    born, broken = pl.col("1.02"), pl.col("1.09")
    day_of_year = lambda date: date.dt.month().cast(pl.Int32) * 100 + date.dt.day()
    had_birthday = day_of_year(broken) >= day_of_year(born)
    age = broken.dt.year() - born.dt.year() - pl.when(had_birthday).then(0).otherwise(1)
    number = pl.col("1.01").str.replace_all(" ", "")
    frame = frame.with_columns(
        number=pl.when(number.str.contains(r"^\d{10}$")).then(number)
    ).filter(
        pl.col("FLS Code").is_in(list(folder.services)),
        broken.dt.year() == folder.year,
        pl.coalesce(age, pl.col("Age").cast(pl.Int32, strict=False)) >= 50,
        ~(pl.col("number").is_in(folder.opted_out).fill_null(False)
          & pl.col("FLS Code").is_in(folder.english)),
    )
    last = pl.col("Record ID").str.zfill(20)
    return frame.filter(
        pl.col("number").is_null()
        | (last == last.max().over("number", "FLS Code", "1.09")))


def counts(folder):
    """Denominator and numerator of KPI 4 to 11, and N and spines, by service and month; and how
    many of the completeness fields have more than 20 % missing, by service."""
    drug = lambda c: pl.col(c).str.contains_any(DRUGS).fill_null(False)
    gap = lambda c, most: (
        (pl.col(c) - pl.col("1.09")).dt.total_days().is_between(0, most).fill_null(False))
    is_ = lambda c, *codes: pl.col(c).is_in(codes).fill_null(False)
    every = pl.col("FLS Code").is_not_null()
    treated = drug("4.01") & ~is_("6.01", "Died")
    appropriate = "No longer appropriate"
    rules = {
        4: (every, gap("1.07", 90)),
        5: (is_("3.01", "Ordered", "Recommended"), gap("3.03", 90)),
        6: (every, is_("5.01", *FALLS)),
        7: (every, drug("4.01")),
        8: (~is_("1.11", "Hip") & ~is_("6.01", "Died") & ~is_("6.06", "Not appropriate"),
            is_("6.06", "Yes")),
        9: (treated, is_("6.01", "Yes") & gap("6.02", 112)),
        10: (treated & ~is_("6.05", appropriate), drug("6.05")),
        11: (treated & ~is_("7.01", "Died") & ~is_("7.05", appropriate), drug("7.05")),
    }
    sums = [pl.len().alias("n"), is_("1.11", "Spine").sum().alias("spine")]
    for kpi, (denominator, numerator) in rules.items():
        sums += [denominator.sum().alias(f"d{kpi}"), (denominator & numerator).sum().alias(f"n{kpi}")]
    blank = lambda c: (
        pl.col(c).is_null() if c in ("1.06", "1.07")
        else pl.col(c).fill_null("").is_in(["", "Don't know"]))
    for field in COMPLETENESS:
        asked = is_("6.01", "Yes") if field == "6.05" else every
        sums += [(asked & blank(field)).sum().alias(f"m{field}"), asked.sum().alias(f"a{field}")]
    months = cohort(folder).group_by(
        pl.col("FLS Code").alias("code"), pl.col("1.09").dt.month().alias("month")
    ).agg(sums).sort("code", "month").collect()
    poor = pl.sum_horizontal(
        (pl.col(f"m{f}").sum() * 100 > 20 * pl.col(f"a{f}").sum()).cast(pl.Int32)
        for f in COMPLETENESS)
    return months.select(~pl.selectors.matches(r"^[ma]\d")), months.group_by("code").agg(
        poor.alias("poor"))


if __name__ == "__main__":
    months, completeness = counts(Folder(sys.argv[1]))
    months.join(completeness, on="code").sort("code", "month").write_csv(sys.argv[2])
