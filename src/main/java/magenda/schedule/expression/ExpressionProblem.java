package magenda.schedule.expression;

import magenda.problem.ProblemCode;

/** Why a time expression is refused, or what is to be asked about it. */
public enum ExpressionProblem implements ProblemCode {
  /** Words that are no time expression: {0} the words. */
  NOT_UNDERSTOOD,
  /** Words that say something vaguer or more than a date and an hour hold: {0} the word. */
  VAGUE,
  /** Four digits that can be an hour, a year or two days: {0} the digits. */
  FOUR_DIGITS,
  /** The year is missing, and there is no period from which it follows. */
  MISSING_YEAR,
  /** The year is missing, and several years are possible: {0} the years. */
  WHICH_YEAR,
  /** A year outside 1 to 9999: {0} the year. */
  YEAR_OUTSIDE,
  /** A day that the month does not have: {0} the day, {1} the month. */
  NO_SUCH_DAY,
  /** An hour that no clock shows: {0} the words. */
  NO_SUCH_HOUR,
  /** An hour with seconds: {0} the seconds. */
  SECONDS,
  /** A range whose end lies before its beginning: {0} the beginning, {1} the end. */
  DATES_REVERSED,
  /** A range from a day to a month, or the other way round. */
  DAY_AND_MONTH,
  /** 03/04 can be meant in two ways. */
  DAY_OR_MONTH_FIRST,
  /** The weekday is not the one of the date: {0} the weekday as typed, {1} the date. */
  WEEKDAY_DIFFERS,
  /** A weekday without a date: {0} the weekday as typed. */
  WEEKDAY_WITHOUT_DATE,
  /** Two dates with nothing between them. */
  TWO_DATES,
  /** Two dates or hours joined by "or". */
  EITHER_OR,
  /** An abbreviation with several meanings: {0} the abbreviation, {1} the meanings. */
  AMBIGUOUS_ZONE,
  /** Several hours that are meant to be the same and are not: {0} the first, {1} the other. */
  ZONES_CONTRADICT,
  /** An end in another zone than the beginning: {0} the zone of the end. */
  END_IN_ANOTHER_ZONE,
  /** A zone without an hour: {0} the zone. */
  ZONE_WITHOUT_HOUR,
  /** An end without a beginning. */
  END_WITHOUT_START,
  /** An end that is the beginning: {0} the hour. */
  END_IS_START,
  /** An end before the beginning that would be more than twelve hours later on the next day. */
  END_BEFORE_START,
  /** An end and a duration that do not agree. */
  DURATION_DIFFERS,
  /** A duration without an hour, or longer than can be stated. */
  DURATION_WITHOUT_HOUR,
  /** Hours on a range of days that do not say whether they recur. */
  DAILY_OR_THROUGH,
  /** "daily" without a range of days and hours. */
  DAILY_WITHOUT_DAYS,
  /** "(cont.)" without months or days that it could go on through. */
  CONTINUES_WHEN
}
