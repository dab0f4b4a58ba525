#!/usr/bin/env python3
"""Counts published figures again, from the events behind them, without Redress.

    python3 recount.py [FOLDER]

FOLDER (this program's own unless given) holds what `redress export-figure` wrote. Of Python 3 only the standard library is needed.
Whatever the events say of days, that days were counted rightly is found out here, day by day. Exit status: 0 the same, 3 not the same.
"""
import hashlib
import json
import sys
from datetime import date, timedelta
from pathlib import Path

SOURCES = ("representations", "stageCompletions")


def canonical(value):
    """JSON as RFC 8785 writes it, of text, whole and half numbers, lists and objects whose names are plain letters."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{canonical(name)}:{canonical(value[name])}" for name in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(each) for each in value) + "]"
    return json.dumps(value, ensure_ascii=False)


class Calendar:
    """Working days of England and Wales: not a Saturday, a Sunday or a bank holiday (SI 2006/1738 regulation 2)."""

    def __init__(self, given):
        self.holidays = {date.fromisoformat(day) for day in given["bankHolidays"]}
        self.closures = {date.fromisoformat(day) for day in given["closureDays"]}

    def counts(self, day, suspensions, uses_closures):
        closed = uses_closures and day in self.closures
        stopped = any(start <= day and (end is None or day < end) for start, end in suspensions)
        return day.weekday() < 5 and day not in self.holidays and not closed and not stopped

    def elapsed(self, start, end, suspensions, uses_closures):
        """Working days after the start, up to and with the end."""
        days = (start + timedelta(n) for n in range(1, (end - start).days + 1))
        return sum(1 for day in days if self.counts(day, suspensions, uses_closures))

    def due(self, start, length, suspensions, uses_closures):
        """The so-many-th working day after the start."""
        day, left = start, length
        while left > 0:
            day += timedelta(1)
            left -= self.counts(day, suspensions, uses_closures)
        return day


def read_cases(folder):
    cases = {}
    for line in (folder / "events.jsonl").read_text(encoding="utf-8").splitlines():
        event = json.loads(line)
        cases.setdefault(event["caseId"], []).append(event)
    return cases


def chain_faults(cases):
    """Each hash is SHA-256 of the hash before it and the event's own digest; before the first stand 32 zero bytes."""
    for case_id, events in cases.items():
        before = bytes(32)
        for number, event in enumerate(events, 1):
            before = hashlib.sha256(before + bytes.fromhex(event["digest"])).digest()
            if event["revision"] != number or before.hex() != event["hash"]:
                yield f"event {number} of case {case_id} does not follow from the one before it"
                break


def suspensions_of(events):
    found = []
    for event in events:
        if event["type"] == "ClockSuspended":
            found.append((date.fromisoformat(event["data"]["suspendedOn"]), None))
        if event["type"] == "ClockResumed":
            found[-1] = (found[-1][0], date.fromisoformat(event["data"]["resumedOn"]))
    return found


def facts_of(case_id, events):
    """What is counted of a case: the representation, and each stage that was completed for the first time."""
    receipt = events[0]
    kind = receipt["type"].removesuffix("Received").upper()
    chosen = [event["data"]["procedure"] for event in events if event["type"] == "ProcedureSelected"]
    types = {event["type"] for event in events}
    procedure = chosen[-1] if chosen else None
    begun = {"COMPLIMENT": "ComplimentLogged" in types, "COMMENT": True}
    answered = types & {"RepresentationAccepted", "Stage1ResponseIssued", "ResponseIssued"}
    common = {
        "caseId": case_id, "reference": receipt["data"]["reference"], "service": receipt["data"]["serviceId"],
        "subject": receipt["data"]["subject"], "receivedOn": receipt["data"]["receivedOn"],
    }
    requests = [event["data"]["countsFrom"] for event in events if event["type"] == "EscalatedToStage2"]
    counted = procedure is not None and "RepresentationRejected" not in types and begun.get(kind, bool(answered))
    yield "representations", {**common, "kind": kind, "procedure": procedure, "counted": counted}
    for event in events:
        if event["type"] == "Completed" and event["data"].get("recount") is not False and "procedure" in event["data"]:
            yield "stageCompletions", {**common, **event["data"], "requestedOn": requests[-1] if requests else None}


def date_faults(cases, calendar):
    """Whether the due dates and the days used that a completion states follow from the calendar, the clock's start and the suspensions."""
    clocks = (("clockStart", "limitWd", "dueOn"), ("clockStart", "limitWd25", "dueOn25"), ("requestedOn", "limitWdOmbudsman", "dueOnOmbudsman"))
    for case_id, events in cases.items():
        for source, fact in facts_of(case_id, events):
            if source != "stageCompletions" or fact["stage"] != 2:
                continue
            closures = fact["procedure"] == "CORPORATE"
            completed = date.fromisoformat(fact["completedOn"])
            stops = [(start, end) for start, end in suspensions_of(events) if start <= completed]
            for start, length, due in clocks:
                if fact.get(start) and fact.get(length) and fact.get(due):
                    found = calendar.due(date.fromisoformat(fact[start]), fact[length], stops, closures).isoformat()
                    if found != fact[due]:
                        yield f"{fact['reference']}: {due} is {fact[due]}, and {fact[length]} working days from {fact[start]} end on {found}"
            if fact.get("clockStart") and "elapsedNetWd" in fact:
                found = calendar.elapsed(date.fromisoformat(fact["clockStart"]), completed, stops, closures)
                if found != fact["elapsedNetWd"]:
                    yield f"{fact['reference']}: {fact['elapsedNetWd']} working days are said to be used, and {found} were"


def holds(fact, demand):
    for field, wanted in demand.items():
        value = fact.get(field)
        if isinstance(wanted, dict):
            limit = fact.get(wanted["notAfter"])
            if value is None or limit is None or value > limit:
                return False
        elif value not in wanted if isinstance(wanted, list) else value != wanted:
            return False
    return True


def rounded(numerator, denominator, decimals):
    """Halves away from zero, worked out in whole numbers."""
    scale = 10 ** decimals
    return (2 * numerator * scale + denominator) // (2 * denominator) / scale


def spread_of(numbers):
    numbers, n = sorted(numbers), len(numbers)
    if n == 0:
        return {"n": 0, "mean": None, "median": None, "min": None, "max": None, "p90": None}
    middle = (numbers[(n + 1) // 2 - 1] + numbers[n // 2]) / 2
    return {"n": n, "mean": rounded(sum(numbers), n, 1), "median": middle, "min": numbers[0], "max": numbers[-1], "p90": numbers[-(-9 * n // 10) - 1]}


def counts_of(formula, facts):
    fulfilled = [fact for fact in facts if holds(fact, formula["fulfils"])] if "fulfils" in formula else None
    allowed = {}
    for fact in facts:
        length = fact.get(formula.get("allowed"))
        if length is not None:
            allowed[length] = allowed.get(length, 0) + 1
    return {
        "count": len(facts), "fulfilled": None if fulfilled is None else len(fulfilled),
        "percent": None if fulfilled is None or not facts else rounded(100 * len(fulfilled), len(facts), 0),
        "spread": spread_of([fact[formula["spread"]] for fact in facts if fact.get(formula["spread"]) is not None]) if "spread" in formula else None,
        "allowed": [{"workingDays": days, "count": many} for days, many in sorted(allowed.items(), key=lambda pair: (-pair[1], pair[0]))],
    }


def indicator_of(definition, facts, quarter, year_start):
    formula = definition["formula"]
    dated = [fact for source, fact in facts if source == formula["from"] and holds(fact, formula["where"])]
    within = lambda first: [fact for fact in dated if first <= fact[formula["datedBy"]] <= quarter[1]]
    of_quarter = sorted(within(quarter[0]), key=lambda fact: (fact[formula["datedBy"]], fact["reference"].encode()))
    parts = [
        {"value": part["value"], "name": part["name"], **counts_of(formula, [fact for fact in of_quarter if fact.get(formula["apart"]) == part["value"]])}
        for part in definition.get("parts", [])
    ]
    fields = {*definition["shows"], *(formula[name] for name in ("spread", "allowed", "apart") if name in formula)}
    return {
        "definition": definition,
        "figure": {**counts_of(formula, of_quarter), "parts": parts},
        "yearToDate": counts_of(formula, within(year_start)),
        "cases": [
            {"caseId": fact["caseId"], "fulfilled": holds(fact, formula["fulfils"]) if "fulfils" in formula else None, "says": {field: fact.get(field) for field in fields}}
            for fact in of_quarter
        ],
    }


def main(folder):
    published = json.loads((folder / "publication.json").read_text(encoding="utf-8"))
    text = (folder / "content.json").read_bytes()
    content = json.loads(text)
    cases = read_cases(folder)
    calendar = Calendar(json.loads((folder / "calendar.json").read_text(encoding="utf-8")))
    faults = [*chain_faults(cases), *date_faults(cases, calendar)]
    if hashlib.sha256(text).hexdigest() != published["contentHash"]:
        faults.append("content.json is not what was published: its SHA-256 is another")
    facts = [fact for case_id, events in cases.items() for fact in facts_of(case_id, events)]
    definitions = [each["definition"] for each in content["indicators"]]
    unknown = {definition["formula"]["from"] for definition in definitions} - set(SOURCES)
    if unknown:
        faults.append(f"this program counts no {', '.join(sorted(unknown))}")
    else:
        quarter, year_start = (published["firstDay"], published["lastDay"]), published["yearStart"]
        again = {"form": 1, "quarter": content["quarter"], "indicators": [indicator_of(each, facts, quarter, year_start) for each in definitions]}
        if canonical(again).encode() != text:
            for one, other in zip(content["indicators"], again["indicators"]):
                if canonical(one) != canonical(other):
                    faults.append(f"{one['definition']['id']} comes out as {canonical(other['figure'])}, and was published as {canonical(one['figure'])}")
    for fault in faults:
        print(fault)
    if not faults:
        print(f"{content['quarter']}: counted again from {sum(map(len, cases.values()))} events of {len(cases)} cases, the same byte for byte.")
    return 3 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent))
