"""What a figure is: per cent and interval of a numerator and a denominator."""

from math import sqrt

NAMES = [
    "Data completeness", "Identification, all fragility fractures", "Identification, spine",
    "FLS assessment within 90 days", "DXA within 90 days", "Falls risk assessment",
    "Bone therapy recommended", "Strength and balance started within 16 weeks",
    "Monitored by 16 weeks", "Bone therapy started by first follow-up",
    "On bone therapy at 12 months",
]


def wilson(numerator, denominator, z=1.959964):
    """Per cent and its 95 % Wilson interval; None without a denominator."""
    if not denominator:
        return None
    p, n = numerator / denominator, denominator
    middle, width = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    scale = 100 / (1 + z * z / n)
    return 100 * p, max(0, middle - width) * scale, min(100, (middle + width) * scale)


def ratio(numerator, expected):
    """Per cent of the expected caseload and its 95 % Byar interval."""
    if not expected:
        return None
    o, scale = numerator, 100 / expected
    low = o * (1 - 1 / (9 * o) - 1.96 / (3 * sqrt(o))) ** 3 if o else 0
    high = (o + 1) * (1 - 1 / (9 * (o + 1)) + 1.96 / (3 * sqrt(o + 1))) ** 3
    return o * scale, low * scale, high * scale


def figure(kpi, row, hips, months=12):
    """Numerator, denominator and per cent with its interval, of a sum of months."""
    if kpi == 1:
        return row["poor"], 17, None
    if kpi in (2, 3):
        expected = hips * (5 if kpi == 2 else 1) * months / 12 if hips else 0
        found = row["n"] if kpi == 2 else row["spine"]
        return found, round(expected), ratio(found, expected)
    return row[f"n{kpi}"], row[f"d{kpi}"], wilson(row[f"n{kpi}"], row[f"d{kpi}"])
