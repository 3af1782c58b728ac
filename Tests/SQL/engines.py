"""Runs counting queries on one engine, over tables loaded as an extract stands: every column text.

    engines.py duckdb|spark|postgresql [--partitions N] [--threads N] [--socket DIR] FOLDER...

A FOLDER holds ENGINE.sql, extract.csv and opt-outs.txt; ENGINE.csv is written beside them, by the engine's own
means. What each query took is said.
"""
import argparse
import csv
import glob
import os
import shutil
import subprocess
import sys
import tempfile
import time


def opt_out_lines(path):
    with open(path, encoding="utf-8-sig") as lines:
        return [line.rstrip("\n") for line in lines]


def duckdb(query, extract, opt_outs, counts, arguments):
    import duckdb

    engine = duckdb.connect()
    engine.execute(
        "CREATE VIEW extract AS SELECT * FROM read_csv(?, header = true, all_varchar = true, "
        "quote = '\"', escape = '\"', delim = ',', strict_mode = true)".replace("?", repr(extract))
    )
    engine.execute("CREATE TABLE opt_outs (nhs_number TEXT)")
    lines = opt_out_lines(opt_outs)
    if lines:
        engine.executemany("INSERT INTO opt_outs VALUES (?)", [[line] for line in lines])
    began = time.monotonic()
    engine.execute(f"COPY ({query}) TO '{counts}' (HEADER, DELIMITER ',')")
    return time.monotonic() - began


def spark_session(arguments):
    from pyspark.sql import SparkSession

    engine = (
        SparkSession.builder.master(f"local[{arguments.threads}]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.memory", "3g")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", str(arguments.partitions))
        # The query's rows are wider than what Spark compiles into one method.
        .config("spark.sql.codegen.wholeStage", "false")
        .getOrCreate()
    )
    engine.sparkContext.setLogLevel("OFF")
    return engine


def spark(query, extract, opt_outs, counts, arguments):
    engine = spark_session(arguments)
    records = engine.read.csv(
        extract, header=True, inferSchema=False, multiLine=True, escape='"',
        ignoreLeadingWhiteSpace=False, ignoreTrailingWhiteSpace=False,
    )
    folder = tempfile.mkdtemp()
    # As a cluster would hold it: the table stands there before the query is asked.
    records.repartition(arguments.partitions).write.parquet(f"{folder}/extract")
    table = engine.read.parquet(f"{folder}/extract")
    table.createOrReplaceTempView("extract")
    engine.createDataFrame(
        [(line,) for line in opt_out_lines(opt_outs)], "nhs_number STRING"
    ).createOrReplaceTempView("opt_outs")
    began = time.monotonic()
    rows = engine.sql(query)
    rows.coalesce(1).write.csv(f"{folder}/counts", header=True)
    took = time.monotonic() - began
    (part,) = glob.glob(f"{folder}/counts/part-*.csv")
    shutil.copyfile(part, counts)
    shutil.rmtree(folder)
    return took


def postgresql(query, extract, opt_outs, counts, arguments):
    with open(extract, encoding="utf-8-sig", newline="") as rows:
        header = [name or f"column {place}" for place, name in enumerate(next(csv.reader(rows)))]
    columns = ", ".join('"' + name.replace('"', '""') + '" text' for name in header)
    table = ", ".join('"' + name.replace('"', '""') + '"' for name in header)
    # A blank answer that is quoted is as blank as one that is not.
    script = [
        "SET client_min_messages = warning;",
        "SET jit = off; DROP TABLE IF EXISTS extract; DROP TABLE IF EXISTS opt_outs;",
        f"CREATE TABLE extract ({columns});",
        f"\\copy extract ({table}) FROM '{extract}' WITH (FORMAT csv, HEADER true)",
        "CREATE TABLE opt_outs (nhs_number text);",
        f"\\copy opt_outs FROM '{opt_outs}' WITH (FORMAT csv)",
        "ANALYZE;",
    ]
    psql = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", arguments.socket, "-d", "postgres",
            "-U", "audit"]
    subprocess.run(psql, input="\n".join(script), text=True, check=True)
    began = time.monotonic()
    with open(counts, "wb") as out:
        subprocess.run(
            psql, input=f"SET jit = off; COPY (\n{query}\n) TO STDOUT WITH (FORMAT csv, HEADER true);\n".encode(),
            stdout=out, check=True)
    return time.monotonic() - began


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("engine", choices=["duckdb", "spark", "postgresql"])
    arguments.add_argument("folders", nargs="+")
    arguments.add_argument("--partitions", type=int, default=2)
    arguments.add_argument("--threads", type=int, default=2)
    arguments.add_argument("--socket", default="")
    arguments = arguments.parse_args()
    run = {"duckdb": duckdb, "spark": spark, "postgresql": postgresql}[arguments.engine]
    for folder in arguments.folders:
        with open(f"{folder}/{arguments.engine}.sql", encoding="utf-8") as text:
            query = text.read()
        took = run(
            query, f"{folder}/extract.csv", f"{folder}/opt-outs.txt", f"{folder}/{arguments.engine}.csv",
            arguments)
        print(f"{arguments.engine}: {took:.2f} s", flush=True)


if __name__ == "__main__":
    main()
