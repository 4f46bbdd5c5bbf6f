"""The ways out: a webhook and e-mail, to addresses that the operator set and nowhere else."""

import smtplib
from collections.abc import Sequence
from email.message import EmailMessage

from models.errors import StorageDownError
from sohoa.alarm.alarms import Alarm
from sohoa.alarm.post import post
from sohoa.messages import say
from sohoa.settings import Settings

_PATIENCE = 15.0
"""Seconds."""
_IMPLICIT_TLS = 465
_SUBMISSION = 587


def send(alarms: Sequence[Alarm], settings: Settings) -> int:
    """Tell of all alarms on every way that is set; return how many ways there were.

    Raises:
        StorageDownError: a way is closed; it is tried again the next time.
    """
    ways = 0
    if settings.alert_webhook.get_secret_value():
        _post(alarms, settings.alert_webhook.get_secret_value())
        ways += 1
    if settings.alert_email:
        _mail(alarms, settings)
        ways += 1
    return ways


def _post(alarms: Sequence[Alarm], address: str) -> None:
    text = "\n\n".join(one.told() for one in alarms)
    told = {"text": text, "alarms": [{"word": one.word, "number": one.number} for one in alarms]}
    post(address, told)


def _mail(alarms: Sequence[Alarm], settings: Settings) -> None:
    letter = EmailMessage()
    letter["Subject"] = f"sohoa: {alarms[0].told().splitlines()[0]}"
    letter["From"] = settings.smtp_from or settings.alert_email
    letter["To"] = settings.alert_email
    letter.set_content("\n\n".join(one.told() for one in alarms))
    host, _, port = settings.smtp_host.partition(":")
    number = int(port) if port.isdigit() else _SUBMISSION
    kind = smtplib.SMTP_SSL if number == _IMPLICIT_TLS else smtplib.SMTP
    try:
        with kind(host, number, timeout=_PATIENCE) as server:
            if kind is smtplib.SMTP and server.has_extn("starttls"):
                server.starttls()
            server.send_message(letter)
    except (OSError, smtplib.SMTPException) as error:
        raise StorageDownError(say("alarm.closed", way="e-mail", kind=type(error).__name__)) from None
