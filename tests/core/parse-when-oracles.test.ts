import { isFuzzyDateInterval, parse } from '@edtf-ts/core';
