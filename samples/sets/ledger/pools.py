"""Drugs of several specialties: name, brand, strength, unit, how it is given. For drawing only, no advice."""

HEART = """
Amlodipin | Kavasdin 5 | 5mg | viên | oral
Perindopril arginin | Coversyl | 5mg | viên | oral
Bisoprolol fumarat | Concor | 2,5mg | viên | oral
Atorvastatin | Lipitor | 20mg | viên | oral
Clopidogrel | Plavix | 75mg | viên | oral
Aspirin | Aspirin pH8 | 81mg | viên | oral
Spironolacton | Verospiron | 25mg | viên | oral
Furosemid | Agifuros | 40mg | viên | oral
Trimetazidin | Vastarel MR | 35mg | viên | oral
Nitroglycerin | Nitromint | 2,6mg | viên | oral
"""

COMMON = """
Amoxicilin + Acid clavulanic | Augmentin | 875mg + 125mg | viên | oral
Cefixim | Cefimed | 200mg | viên | oral
Paracetamol | Panactol | 500mg | viên | oral
Alpha chymotrypsin | Statripsine | 4,2mg | viên | oral
Loratadin | Lorastad | 10mg | viên | oral
Acetylcystein | Esomez | 200mg | gói | oral
Esomeprazol | Nexium | 40mg | viên | oral
Domperidon | Motilium | 10mg | viên | oral
Diosmectit | Smecta | 3g | gói | oral
Vitamin B1 + B6 + B12 | Neurobion | 125mg + 125mg + 125mcg | viên | oral
Magnesi lactat + Vitamin B6 | Magne B6 | 470mg + 5mg | viên | oral
Methylprednisolon | Medrol | 16mg | viên | oral
"""

BONES = """
Meloxicam | Mobic | 7,5mg | viên | oral
Eperison | Myonal | 50mg | viên | oral
Pregabalin | Lyrica | 75mg | viên | oral
Glucosamin sulfat | Viartril-S | 1500mg | gói | oral
Colchicin | Colchicine | 1mg | viên | oral
Allopurinol | Milurit | 300mg | viên | oral
Calci carbonat + Vitamin D3 | Caldihasan | 1250mg + 125IU | viên | oral
Mecobalamin | Methycobal | 500mcg | viên | oral
Tramadol + Paracetamol | Ultracet | 37,5mg + 325mg | viên | oral
"""

SUGAR = """
Insulin glargine | Lantus Solostar | 300IU/3ml | bút | insulin
Insulin người trộn 30/70 | Mixtard 30 | 1000IU/10ml | lọ | insulin
Insulin aspart | NovoRapid | 300IU/3ml | bút | insulin
Metformin | Glucophage | 850mg | viên | oral
Gliclazid | Diamicron MR | 60mg | viên | oral
Empagliflozin | Jardiance | 10mg | viên | oral
Sitagliptin | Januvia | 100mg | viên | oral
Rosuvastatin | Crestor | 10mg | viên | oral
Losartan | Cozaar | 50mg | viên | oral
"""

EYES = """
Natri hyaluronat | Sanlein | 0,1% 5ml | lọ | drops
Moxifloxacin | Vigamox | 0,5% 5ml | lọ | drops
Tobramycin + Dexamethason | Tobradex | 5ml | lọ | drops
Natri clorid | Efticol | 0,9% 10ml | lọ | drops
Olopatadin | Pataday | 0,2% 2,5ml | lọ | drops
Ofloxacin | Oflovid | 0,3% 3,5g | tuýp | ointment
Vitamin A + D | Aquadetrim | 5000IU + 400IU | viên | oral
Lutein + Zeaxanthin | Ocuvite | 10mg + 2mg | viên | oral
"""

NEEDLES = """
Ceftriaxon | Rocephin | 1g | lọ | inject
Cefoperazon + Sulbactam | Sulperazon | 1g + 1g | lọ | inject
Pantoprazol | Pantoloc | 40mg | lọ | inject
Methylprednisolon | Solu-Medrol | 40mg | lọ | inject
Furosemid | Lasix | 20mg/2ml | ống | inject
Metoclopramid | Primperan | 10mg/2ml | ống | inject
Natri clorid | | 0,9% 500ml | chai | infuse
Ringer lactat | | 500ml | chai | infuse
Glucose | | 5% 500ml | chai | infuse
Paracetamol | Perfalgan | 1g/100ml | chai | infuse
Levofloxacin | Tavanic | 500mg/100ml | chai | infuse
Acid amin | Alvesin | 5% 250ml | chai | infuse
"""

HERBS = """
Độc hoạt | | | g | herb
Tang ký sinh | | | g | herb
Tần giao | | | g | herb
Phòng phong | | | g | herb
Tế tân | | | g | herb
Đương quy | | | g | herb
Thục địa | | | g | herb
Bạch thược | | | g | herb
Xuyên khung | | | g | herb
Đỗ trọng | | | g | herb
Ngưu tất | | | g | herb
Đảng sâm | | | g | herb
Phục linh | | | g | herb
Quế chi | | | g | herb
Cam thảo | | | g | herb
Hoàng kỳ | | | g | herb
"""

OUTSIDE = """
Mometason furoat | Nasonex | 50mcg/liều | lọ | nose
Xylometazolin | Otilin | 0,05% 15ml | lọ | nose
Betamethason + Acid fusidic | Fucicort | 15g | tuýp | ointment
Men vi sinh Bacillus clausii | Enterogermina | 2 tỷ/5ml | ống | oral
Hoạt huyết dưỡng não | | 150mg | viên | oral
Boganic | | 85mg | viên | oral
"""
