"""From somebody who is signed in to a desk of review."""

from station.door.places import place_of_scan
from station.door.policy import Act, Place
from station.door.visit import Visit
from station.errors import HiddenError
from station.training.begin import facility_of
from storage.review.review import Desk, Question


def desk_of_visit(visit: Visit) -> Desk:
    """Return what may be put before this person; under the act TRAIN only training charts."""
    scope = visit.account.scope
    if visit.act is Act.TRAIN:
        name = visit.account.name
        return Desk(name=name, begins=facility_of(name), training=True)
    return Desk(
        name=visit.account.name,
        facilities=scope.facilities,
        departments=scope.departments,
        senior=visit.may(Act.REVIEW_SENIOR),
    )


def place_of_question(visit: Visit, asked: Question) -> Place:
    """Return where a question belongs, and hold it against the person's scope once more.

    Raises:
        HiddenError: outside (a scope that was narrowed while the question was held).
    """
    place = place_of_scan(visit.desk, asked.scan_id)
    if visit.act is Act.TRAIN:
        batch_id = visit.desk.kept.stores.custody.scan(asked.scan_id).batch_id
        if not visit.desk.kept.training.is_training(batch_id):
            raise HiddenError("not here")
        return place
    visit.enter(place)
    return place
