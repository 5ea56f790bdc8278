/**
 * What parts of countries are called there (ISO 3166-2): those that records write as a code. On a card, "AT-9" says nothing
 * to who reads it. A test looks that every code of the directory has a name.
 */
const names: Readonly<Record<string, string>> = {
  "AE-DU": "Dubai",
  "AR-T": "Tucumán",
  "AT-9": "Wien",
  "BE-BRU": "Bruxelles",
  "BE-VLG": "Vlaanderen",
  "BE-WAL": "Wallonie",
  "BR-SP": "São Paulo",
  "CA-BC": "British Columbia",
  "CA-ON": "Ontario",
  "CH-BS": "Basel-Stadt",
  "CH-GE": "Genève",
  "CH-TI": "Ticino",
  "CH-VD": "Vaud",
  "CH-ZH": "Zürich",
  "DE-BB": "Brandenburg",
  "DE-BE": "Berlin",
  "DE-BY": "Bayern",
  "DE-HH": "Hamburg",
  "EC-A": "Azuay",
  "EC-C": "Carchi",
  "EC-I": "Imbabura",
  "EC-P": "Pichincha",
  "EC-U": "Sucumbíos",
  "IN-MH": "Maharashtra",
  "IN-TS": "Telangana",
  "JP-13": "Tokyo",
  "NG-ED": "Edo",
  "NG-LA": "Lagos",
  "TW-TPE": "Taipei",
  "US-NY": "New York",
};

/** The name of a region that a record serves; what is no code, or one without a name here, as it stands. */
export const regionName = (region: string): string => names[region] ?? region;
