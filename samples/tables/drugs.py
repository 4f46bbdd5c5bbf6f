"""Drugs: name, brand, strength, unit, use by specialty, route. For drawing only, no clinical advice."""

from typing import NamedTuple


class Drug(NamedTuple):
    """One preparation."""

    name: str
    brand: str | None
    strength: str
    unit: str
    fields: tuple[str, ...]
    """Specialties that use it; `any` for all."""
    route: str
    """`oral`, `inject`, `infuse`, `inhale` or `outside`."""


def _of(route: str, rows: str) -> tuple[Drug, ...]:
    made = []
    for row in rows.strip().splitlines():
        name, brand, strength, unit, fields = (part.strip() for part in row.split("|"))
        made.append(Drug(name, brand or None, strength, unit, tuple(fields.split()), route))
    return tuple(made)


DRUGS: tuple[Drug, ...] = (
    *_of(
        "oral",
        """
Paracetamol|Hapacol|500mg|viên|any
Paracetamol|Panadol|650 mg|viên|any
Paracetamol|Efferalgan|150mg|gói|child
Ibuprofen||400mg|viên|trauma joint any
Amoxicilin||500mg|viên|respiratory senses child
Amoxicilin + Acid clavulanic|Augmentin|875mg/125mg|viên|respiratory surgery senses
Amoxicilin + Acid clavulanic|Klamentin|250mg/31,25mg|gói|child
Cefuroxim|Zinnat|500mg|viên|respiratory surgery renal women
Cefixim||200mg|viên|renal respiratory child
Cefpodoxim||100mg|gói|child
Azithromycin||250mg|viên|respiratory child
Clarithromycin||500mg|viên|digestive respiratory
Levofloxacin||500mg|viên|respiratory renal
Ciprofloxacin||500mg|viên|renal digestive infection
Metronidazol||250mg|viên|digestive surgery women
Doxycyclin||100mg|viên|infection
Oseltamivir|Tamiflu|75mg|viên|infection
Acyclovir||800mg|viên|infection
Amlodipin||5mg|viên|cardiac neuro renal endocrine
Amlodipin|Amlor|10 mg|viên|cardiac
Losartan||50mg|viên|cardiac renal endocrine
Perindopril|Coversyl|5mg|viên|cardiac
Enalapril||10mg|viên|cardiac
Telmisartan|Micardis|40mg|viên|cardiac
Bisoprolol|Concor|2,5mg|viên|cardiac
Metoprolol|Betaloc ZOK|25mg|viên|cardiac
Nifedipin||20mg|viên|cardiac
Furosemid||40mg|viên|cardiac renal digestive
Spironolacton|Verospiron|25mg|viên|cardiac digestive
Indapamid|Natrilix SR|1,5mg|viên|cardiac
Aspirin||81mg|viên|cardiac neuro
Clopidogrel|Plavix|75mg|viên|cardiac neuro
Atorvastatin|Lipitor|20mg|viên|cardiac endocrine neuro
Rosuvastatin|Crestor|10mg|viên|cardiac endocrine
Fenofibrat|Lipanthyl|160mg|viên|endocrine
Nitroglycerin|Nitromint|2,6mg|viên|cardiac
Trimetazidin|Vastarel MR|35mg|viên|cardiac
Ivabradin||5mg|viên|cardiac
Digoxin||0,25mg|viên|cardiac
Amiodaron|Cordarone|200mg|viên|cardiac
Acenocoumarol|Sintrom|4mg|viên|cardiac
Metformin|Glucophage|850mg|viên|endocrine
Metformin||500 mg|viên|endocrine
Gliclazid|Diamicron MR|60mg|viên|endocrine
Glimepirid|Amaryl|2mg|viên|endocrine
Sitagliptin|Januvia|100mg|viên|endocrine
Empagliflozin|Jardiance|10mg|viên|endocrine
Levothyroxin||100mcg|viên|endocrine
Thiamazol|Thyrozol|5mg|viên|endocrine
Omeprazol||20mg|viên|digestive any
Esomeprazol|Nexium|40mg|viên|digestive any
Pantoprazol||40mg|viên|digestive
Rabeprazol||20mg|viên|digestive
Domperidon|Motilium-M|10mg|viên|digestive
Sucralfat||1g|gói|digestive
Nhôm hydroxyd + Magnesi hydroxyd|Phosphalugel|20g|gói|digestive
Silymarin||140mg|viên|digestive infection
Tenofovir||300mg|viên|digestive
Lactulose|Duphalac|15ml|gói|digestive
Men vi sinh|Enterogermina|5ml|ống|digestive child
Oresol||4,1g|gói|digestive child infection
Kẽm gluconat||70mg|viên|child
Smecta||3g|gói|child digestive
Salbutamol|Ventolin|2mg|viên|respiratory child
Theophylin||100mg|viên|respiratory
Montelukast||4mg|gói|child respiratory
Acetylcystein||200mg|gói|respiratory child senses
Ambroxol||30mg|viên|respiratory
Bromhexin||8mg|viên|respiratory
Methylprednisolon|Medrol|16mg|viên|respiratory joint senses
Prednisolon||5mg|viên|respiratory joint renal
Cetirizin||10mg|viên|senses infection
Loratadin||10mg|viên|senses
Meloxicam|Mobic|7,5mg|viên|joint trauma rehab
Celecoxib|Celebrex|200mg|viên|joint trauma
Diclofenac||75mg|viên|joint
Colchicin||1mg|viên|joint
Allopurinol||300mg|viên|joint renal
Glucosamin||1500mg|gói|joint
Eperison|Myonal|50mg|viên|joint rehab
Tolperison|Mydocalm|150mg|viên|joint rehab
Gabapentin|Neurontin|300mg|viên|neuro rehab endocrine
Pregabalin|Lyrica|75mg|viên|neuro endocrine
Piracetam||800mg|viên|neuro rehab
Betahistin|Betaserc|16mg|viên|neuro
Flunarizin||5mg|viên|neuro
Cinnarizin||25mg|viên|neuro
Ginkgo biloba||40mg|viên|neuro
Citicolin||500mg|viên|neuro rehab
Levodopa + Benserazid|Madopar|250mg|viên|neuro
Natri valproat|Depakine|200mg|viên|neuro
Vitamin B1||100mg|viên|any
Vitamin 3B|Neurobion||viên|neuro joint endocrine
Vitamin C||500mg|viên|infection trauma
Calci carbonat + Vitamin D3|Calcium-D|1250mg/125IU|viên|joint trauma women
Sắt fumarat + Acid folic|Ferrovit|162mg|viên|women child
Kali clorid|Kaleorid|600mg|viên|endocrine cardiac
Alpha chymotrypsin|Alphachoay|4,2mg|viên|trauma surgery senses
Tranexamic acid||500mg|viên|surgery women
Tamsulosin|Harnal|0,4mg|viên|renal
Alfuzosin|Xatral|10mg|viên|renal
Diosmin + Hesperidin|Daflon|500mg|viên|surgery cardiac
Progesteron|Utrogestan|200mg|viên|women
Nifedipin|Adalat|10mg|viên|women
""",
    ),
    *_of(
        "inject",
        """
Ceftriaxon||1g|lọ|respiratory surgery infection child
Cefotaxim||1g|lọ|respiratory child surgery
Ampicilin + Sulbactam||1,5g|lọ|respiratory surgery
Gentamicin||80mg|ống|renal surgery
Insulin Mixtard 30/70||300IU/3ml|bút|endocrine
Enoxaparin|Lovenox|4000IU|bơm|cardiac trauma
Furosemid||20mg/2ml|ống|cardiac renal
Methylprednisolon|Solumedrol|40mg|lọ|respiratory
Pantoprazol||40mg|lọ|digestive
Ketorolac||30mg/ml|ống|trauma surgery
Diclofenac||75mg/3ml|ống|joint trauma
Vitamin K1||10mg/ml|ống|digestive
Cerebrolysin||10ml|ống|neuro rehab
Oxytocin||5IU|ống|women
""",
    ),
    *_of(
        "infuse",
        """
Natri clorid||0,9% 500ml|chai|any
Ringer lactat||500ml|chai|any
Glucose||5% 500ml|chai|any
Glucose||10% 250ml|chai|digestive
Paracetamol|Perfalgan|1g/100ml|lọ|any
Ciprofloxacin||200mg/100ml|chai|renal digestive
Metronidazol||500mg/100ml|chai|surgery digestive
Acid amin|Aminoplasmal|5% 250ml|chai|digestive
Manitol||20% 250ml|chai|neuro
Kali clorid||10% 10ml|ống|endocrine
""",
    ),
    *_of(
        "inhale",
        """
Salbutamol|Ventolin Nebules|2,5mg/2,5ml|ống|respiratory child
Budesonid|Pulmicort|500mcg/2ml|ống|respiratory child
Budesonid + Formoterol|Symbicort|160mcg/4,5mcg|lọ|respiratory
Fluticason + Salmeterol|Seretide|25mcg/250mcg|bình|respiratory
""",
    ),
    *_of(
        "outside",
        """
Natri clorid||0,9% 10ml|lọ|senses child
Tobramycin|Tobrex|0,3% 5ml|lọ|senses
Xylometazolin|Otrivin|0,1%|lọ|senses
Diclofenac|Voltaren gel|1% 20g|tuýp|joint trauma
Povidon iod|Betadine|10% 125ml|lọ|surgery women trauma
""",
    ),
)
