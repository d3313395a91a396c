package slareport.crm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of digits, decimal marks and grouping marks (point, comma, blanks, apostrophes), without a sign. */
final class NumberText {
    /** More digits than any amount has; keeps absurd input from costing time. */
    private static final int LONGEST = 40;

    private static final int GROUP = 3;

    /** What the marks in a number tell about the decimal mark. */
    enum Marks {
        /** None of them can be one. */
        SILENT,
        /** Only the point can be the decimal mark. */
        POINT,
        /** Only the comma can be. */
        COMMA,
        /** One mark before three digits: it may be for decimals or for grouping. */
        EITHER,
        /** No number at all. */
        BROKEN
    }

    private NumberText() {}

    /** What the marks of a stripped text tell. */
    static Marks marks(String text) {
        int points = 0;
        int commas = 0;
        int others = 0;
        int last = -1;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
                last = i;
            } else if (c == ',') {
                commas++;
                last = i;
            } else if (isOtherGroupMark(c)) {
                others++;
            } else {
                return Marks.BROKEN;
            }
        }
        if (digits == 0 || text.length() > LONGEST) {
            return Marks.BROKEN;
        }
        if (points + commas == 0) {
            return Marks.SILENT;
        }
        char lastMark = text.charAt(last);
        if (points > 0 && commas > 0) {
            return (lastMark == '.' ? points : commas) > 1 ? Marks.BROKEN : decimal(lastMark);
        }
        if (points + commas > 1) {
            return decimal(lastMark == '.' ? ',' : '.');
        }
        boolean mayGroup = text.length() - 1 - last == GROUP && last >= 1 && last <= GROUP && others == 0;
        return mayGroup && text.charAt(0) != '0' ? Marks.EITHER : decimal(lastMark);
    }

    /** The number, or null when it is not well-formed under this decimal mark. */
    static @Nullable BigDecimal number(String text, DecimalMark mark) {
        int end = text.indexOf(mark.character());
        int wholeEnd = end < 0 ? text.length() : end;
        StringBuilder plain = new StringBuilder(text.length());
        if (text.length() > LONGEST || !appendWhole(text, wholeEnd, plain)) {
            return null;
        }
        if (end >= 0) {
            plain.append('.');
            if (end + 1 == text.length()) {
                return null;
            }
            for (int i = end + 1; i < text.length(); i++) {
                if (!isDigit(text.charAt(i))) {
                    return null;
                }
                plain.append(text.charAt(i));
            }
        }
        return new BigDecimal(plain.toString());
    }

    private static boolean appendWhole(String text, int end, StringBuilder plain) {
        char groupMark = 0;
        int sinceMark = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                plain.append(c);
                sinceMark++;
                continue;
            }
            boolean wellPlaced = groupMark == 0 ? sinceMark >= 1 && sinceMark <= GROUP : sinceMark == GROUP;
            if (!wellPlaced || (groupMark != 0 && groupMark != c) || !isGroupMark(c)) {
                return false;
            }
            groupMark = c;
            sinceMark = 0;
        }
        if (end == 0) {
            plain.append('0');
            return end < text.length();
        }
        return groupMark == 0 || sinceMark == GROUP;
    }

    private static Marks decimal(char mark) {
        return mark == '.' ? Marks.POINT : Marks.COMMA;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isGroupMark(char c) {
        return c == '.' || c == ',' || isOtherGroupMark(c);
    }

    private static boolean isOtherGroupMark(char c) {
        return c == '\'' || c == '\u2019' || c == ' ' || Character.isSpaceChar(c);
    }
}
