/*
 * Stands in the head of every page, before its styles: what must hold before anything is painted, and what each
 * page can do without code of its own.
 */
import { startCode } from './code';
import { markDeep } from './deep';
import { keepEarly } from './early';
import { watchFaults } from './faults';
import { markOpening } from './opening';
import { stampPaper } from './paper';
import { offerSearch } from './search';
import { paintFirst, startSpared } from './spared';
import { keepTheme } from './theme';
import { waitBriefly } from './typeface';

waitBriefly();
keepTheme();
markDeep();
markOpening();
keepEarly();
paintFirst();
startCode();
startSpared();
watchFaults();
stampPaper();
offerSearch();
