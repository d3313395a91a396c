package slareport.crm;

import slareport.facts.Slice;

/** Reads the common shapes of dates and timestamps without any pattern. For use by one thread. */
final class CommonDates {
    /** What a text turned out to be. */
    enum Shape {
        /** Year, month, day: read. */
        DATE,
        /** Year and month alone: read. */
        MONTH,
        /** Two parts that may be day and month either way round, then the year; the first stands in {@code day}. */
        TWO_PARTS,
        /** Three parts with a year of two digits, which can be meant in too many ways. */
        SHORT_YEAR,
        /** Nothing of the kind. */
        NONE
    }

    private final Cursor cursor = new Cursor();

    /** Reads a stripped text. Days are not checked for being in the calendar. */
    Shape read(Slice text, DateFields into) {
        into.clear();
        cursor.start(text);
        int first = cursor.number(1, 8);
        return switch (cursor.digitsRead()) {
            case 4 -> yearFirst(first, into);
            case 1, 2 -> yearLast(first, into);
            case 8 -> compact(first, into);
            default -> Shape.NONE;
        };
    }

    private Shape yearFirst(int year, DateFields into) {
        char separator = separator();
        into.year = year;
        into.month = cursor.number(1, 2);
        if (separator == 0 || into.month < 0) {
            return Shape.NONE;
        }
        if (cursor.atEnd()) {
            return separator == '-' ? Shape.MONTH : Shape.NONE;
        }
        boolean separated = cursor.accept(separator);
        into.day = cursor.number(1, 2);
        return separated && into.day > 0 && time(into) ? Shape.DATE : Shape.NONE;
    }

    private Shape yearLast(int first, DateFields into) {
        char separator = separator();
        into.day = first;
        into.month = cursor.number(1, 2);
        if (separator == 0 || into.month < 0 || !cursor.accept(separator)) {
            return Shape.NONE;
        }
        into.year = cursor.number(2, 4);
        int digits = cursor.digitsRead();
        if ((digits != 2 && digits != 4) || !time(into)) {
            return Shape.NONE;
        }
        return digits == 4 ? Shape.TWO_PARTS : Shape.SHORT_YEAR;
    }

    private Shape compact(int digits, DateFields into) {
        into.year = digits / 10_000;
        into.month = digits / 100 % 100;
        into.day = digits % 100;
        return cursor.atEnd() ? Shape.DATE : Shape.NONE;
    }

    private char separator() {
        char c = cursor.peek();
        if (c != '-' && c != '/' && c != '.') {
            return 0;
        }
        cursor.skip();
        return c;
    }

    /** The time of day, where there is one; false when something else follows the date. */
    private boolean time(DateFields into) {
        if (cursor.atEnd()) {
            return true;
        }
        if (!cursor.accept('T') && !cursor.accept('t')) {
            cursor.accept(',');
            if (!Blanks.isBlank(cursor.peek())) {
                return false;
            }
            cursor.skipBlanks();
        }
        int hour = cursor.number(1, 2);
        if (hour < 0 || !cursor.accept(':')) {
            return false;
        }
        int minute = cursor.number(2, 2);
        int second = cursor.accept(':') ? cursor.number(2, 2) : 0;
        int micros = cursor.accept('.') || cursor.accept(',') ? cursor.fractionMicros() : 0;
        cursor.skipBlanks();
        if (cursor.atHalfDay()) {
            hour = cursor.hourOfHalfDay(hour);
            cursor.skipBlanks();
        }
        return micros >= 0 && into.setTime(hour, minute, second, micros) && offset(into) && cursor.atEnd();
    }

    private boolean offset(DateFields into) {
        if (cursor.atEnd()) {
            return true;
        }
        into.offsetSeconds = cursor.offsetSeconds();
        return into.offsetSeconds != DateFields.NO_OFFSET;
    }
}
