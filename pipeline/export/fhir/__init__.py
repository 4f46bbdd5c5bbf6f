"""HL7 FHIR R4: one bundle a chart."""
