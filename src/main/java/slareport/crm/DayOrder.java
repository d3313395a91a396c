package slareport.crm;

/** Which of day and month comes first where the year comes last. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** Whether both parts make a date in this order. */
    boolean allows(int first, int second, int year) {
        return this == DAY_FIRST ? DateFields.isDate(year, second, first) : DateFields.isDate(year, first, second);
    }
}
