import pytest

from desktop.engine.amounts import amount_in


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1249.50 EUR", "1249.50 EUR"), ("1.249,50 €", "1249.50 EUR"), ("€1,249.50", "1249.50 EUR"),
        ("1 249,50 €", "1249.50 EUR"), ("1\u202f249,50\u00a0€", "1249.50 EUR"),
        ("1'249.50 CHF", "1249.50 CHF"), ("CHF 12.-", "12 CHF"), ("12,-- €", "12 EUR"),
        ("$ 3", "3 USD"), ("US$3.5", "3.50 USD"), ("£0.99", "0.99 GBP"), ("0,99", "0.99"),
        ("1,249", "1249"), ("1.249", "1249"), ("1.249.000", "1249000"), ("0,500", "0.50"),
        ("-3,20 eur", "-3.20 EUR"), ("−3.20", "-3.20"), ("€ -3.20", "-3.20 EUR"),
        ("12 euros", "12 EUR"), ("45,5 zł", "45.50 PLN"), ("1,234,567.891", "1234567.89"),
        ("12,345.678", "12345.68"), ("Fr. 20.00", "20.00 CHF"),
    ],
)  # fmt: skip
def test_an_amount_is_the_same_however_it_is_written(written: str, meant: str) -> None:
    assert amount_in(written) == meant


@pytest.mark.parametrize(
    "written",
    ["", "much", "3 apples", "12.05.2024 12:00", "EUR 3 USD", "1234567890", "3€4", "3.4.2024"],
)
def test_what_is_no_amount_is_none(written: str) -> None:
    assert amount_in(written) is None
