package magenda.schedule.expression;

/** How a date of two numbers is meant, such as 03/04. */
public enum DateOrder {
  /** 03/04 is the third of April. */
  DAY_FIRST,
  /** 03/04 is the fourth of March. */
  MONTH_FIRST,
  /** It is asked which one is meant. */
  ASK
}
