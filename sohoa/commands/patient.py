"""`sohoa patient find / list / show / merge / split / apart`: which records are about one person."""

from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson, By


def register(app: typer.Typer) -> None:
    """Add the group `patient`."""
    group = typer.Typer(help=say("patient.help"), no_args_is_help=True)
    group.command("find", help=say("patient.find.help"))(find)
    group.command("list", help=say("patient.list.help"))(list_patients)
    group.command("show", help=say("patient.show.help"))(show)
    group.command("merge", help=say("patient.merge.help"))(merge)
    group.command("split", help=say("patient.split.help"))(split)
    group.command("apart", help=say("patient.apart.help"))(apart)
    app.add_typer(group, name="patient")


def find(*, json: AsJson = False) -> None:
    """Place every new and corrected record."""
    from flows.identify import identify
    from sohoa.console import show_json, tell
    from sohoa.keeping.open_run import stores_in_force

    told = identify(stores_in_force().patients)
    words = ("linked", "new", "asked", "nameless")
    if json:
        show_json({word: told[word] for word in words})
    else:
        tell(say("patient.found", **{word: told[word] for word in words}))


def list_patients(
    *,
    questions: Annotated[bool, typer.Option("--questions", help=say("patient.list.questions"))] = False,
    json: AsJson = False,
) -> None:
    """Print patients, or the open questions, without patient data."""
    from sohoa.connecting.show_patients import line_json, question_json, show_patients, show_questions
    from sohoa.console import show_json
    from sohoa.keeping.open_run import stores_in_force

    patients = stores_in_force().patients
    if questions:
        asked = patients.questions()
        if json:
            show_json({"questions": [question_json(one) for one in asked]})
        else:
            show_questions(asked)
        return
    lines = patients.lines()
    if json:
        show_json({"patients": [line_json(one) for one in lines]})
    else:
        show_patients(lines)


def show(
    reference: Annotated[str, typer.Argument(help=say("patient.reference"), metavar="ID")],
    *,
    json: AsJson = False,
) -> None:
    """Print one patient: what each record says, why it is here, questions and changes."""
    from sohoa.connecting.show_patients import patient_json, show_patient
    from sohoa.console import show_json
    from sohoa.keeping.open_run import stores_in_force

    patient = stores_in_force().patients.get(reference)
    if json:
        show_json(patient_json(patient))
    else:
        show_patient(patient)


def merge(
    source: Annotated[str, typer.Argument(help=say("patient.source"), metavar="ID")],
    target: Annotated[str, typer.Argument(help=say("patient.target"), metavar="ID")],
    *,
    why: Annotated[str, typer.Option(help=say("patient.why"), metavar="TEXT")],
    by: By = None,
    json: AsJson = False,
) -> None:
    """Give all records of one patient to another; logged, and undone by `split`."""
    from sohoa.connecting.show_patients import show_change
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force

    patients = stores_in_force().patients
    left, right = patients.get(source).id, patients.get(target).id
    show_change(patients.merge(left, right, by=acting(by), why=why), json=json)


def split(
    source: Annotated[str, typer.Argument(help=say("patient.reference"), metavar="ID")],
    *,
    record: Annotated[list[str], typer.Option(help=say("patient.split.record"), metavar="ID")],
    why: Annotated[str, typer.Option(help=say("patient.why"), metavar="TEXT")],
    by: By = None,
    json: AsJson = False,
) -> None:
    """Give records to a patient of their own, who is never proposed as the same again."""
    from sohoa.connecting.show_patients import show_change
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force

    stores = stores_in_force()
    home = stores.patients.get(source).id
    records = [stores.records.get(one).line.id for one in record]
    show_change(stores.patients.split(home, records, by=acting(by), why=why), json=json)


def apart(
    left: Annotated[str, typer.Argument(help=say("patient.reference"), metavar="ID")],
    right: Annotated[str, typer.Argument(help=say("patient.reference"), metavar="ID")],
    *,
    by: By = None,
    json: AsJson = False,
) -> None:
    """Answer a question: two persons, and never ask again."""
    from sohoa.console import show_json, tell
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force

    patients = stores_in_force().patients
    one, other = patients.get(left).id, patients.get(right).id
    patients.keep_apart(one, other, by=acting(by))
    if json:
        show_json({"apart": [one, other]})
    else:
        tell(say("patient.kept_apart"))
